package org.sptt.manifests;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All objects of an overlay. */
record Overlay(String name, List<Manifest> manifests) {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  static List<Overlay> all() {
    try (Stream<Path> folders = Files.list(Sources.overlays())) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .map(Overlay::named)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Overlay named(String name) {
    return of(name, new Rendering(name).text());
  }

  static Overlay of(String name, String text) {
    List<Manifest> manifests = new ArrayList<>();
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      documents.forEachRemaining(document -> manifests.add(new Manifest(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Overlay(name, manifests);
  }

  Manifest the(String kind, String name) {
    return all(each -> each.kind().equals(kind) && each.name().matches(name + "(-[a-z0-9]{10})?"))
        .stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no %s %s in %s".formatted(kind, name, this.name)));
  }

  List<Manifest> all(Predicate<Manifest> wanted) {
    return manifests.stream().filter(wanted).toList();
  }

  List<Manifest> kind(String... kinds) {
    return all(each -> each.isOneOf(kinds));
  }

  @Override
  public String toString() {
    return name;
  }
}
