package org.sptt.directory.structure;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sptt.edge.form.Choice;

/**
 * The structures that a form lets choose from: all while they are few; else the one that is chosen,
 * and those that somebody looks for by a button of the same form, so that nothing typed is lost.
 */
@RequestScoped
public class StructureOptions {

  private static final int FEW = 100;
  private static final int FOUND = 30;

  private final Structures structures;
  private final RoutingContext request;

  StructureOptions(Structures structures, RoutingContext request) {
    this.structures = structures;
    this.request = request;
  }

  /**
   * What can be chosen.
   *
   * @param searching whether others can be looked for
   * @param text what was looked for
   */
  public record Offered(List<Choice> choices, boolean searching, String text) {}

  /**
   * @param standing the one that stands; null for none
   */
  public Offered offered(UUID standing) {
    boolean few = structures.count("mergedInto is null") <= FEW;
    String text = typed("_structure").orElse("");
    return new Offered(few ? all() : some(standing, text), !few, text);
  }

  private List<Choice> all() {
    return structures.byName().stream().map(StructureOptions::choice).toList();
  }

  private List<Choice> some(UUID standing, String text) {
    Set<Structure> some = new LinkedHashSet<>();
    Stream.concat(
            Optional.ofNullable(standing).stream(),
            typed("structureId").flatMap(StructureOptions::id).stream())
        .flatMap(id -> structures.findByIdOptional(id).stream())
        .forEach(some::add);
    if (!text.isBlank()) {
      some.addAll(structures.inOrderOfNames().holding(text, null, FOUND).rows());
    }
    return some.stream().map(StructureOptions::choice).toList();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> typed(String field) {
    return Optional.ofNullable(request.request().getFormAttribute(field));
  }

  private static Choice choice(Structure structure) {
    return new Choice(
        structure.id().toString(),
        structure.commune().map(place -> structure.name() + ", " + place).orElse(structure.name()));
  }
}
