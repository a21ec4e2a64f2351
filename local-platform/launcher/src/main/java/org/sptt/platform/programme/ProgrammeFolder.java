package org.sptt.platform.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A programme's folder, read as a whole before anything is sent, so that a misspelt header loads
 * nothing rather than half a programme.
 */
final class ProgrammeFolder {

  private static final String SUFFIX = ".csv";
  private static final String PROGRAMME = DirectoryFiles.PROGRAMME.file();

  private final Path path;
  private final Map<String, Sheet> sheets;
  private final Map<String, Map<String, Line>> byId = new HashMap<>();

  private ProgrammeFolder(Path path, Map<String, Sheet> sheets) {
    this.path = path.toAbsolutePath().normalize();
    this.sheets = Map.copyOf(sheets);
    sheets.forEach((file, sheet) -> byId.put(file, index(sheet)));
  }

  /**
   * Reads all files of a folder; all but {@code programme.csv} may be missing.
   *
   * @throws UnreadableFolder with a sentence for each file that cannot be read
   */
  static ProgrammeFolder read(Path path) {
    if (!Files.isDirectory(path)) {
      throw new UnreadableFolder(List.of("Le dossier " + path + " n'existe pas."));
    }
    Map<String, Sheet> sheets = new HashMap<>();
    List<String> problems = new ArrayList<>();
    readers(path)
        .forEach(
            (file, reader) -> {
              try {
                sheets.put(file, reader.get());
              } catch (UnreadableFile unreadable) {
                problems.add(unreadable.getMessage());
              }
            });
    if (!problems.isEmpty()) {
      throw new UnreadableFolder(problems);
    }
    return new ProgrammeFolder(path, sheets);
  }

  private static Map<String, Supplier<Sheet>> readers(Path folder) {
    Map<String, Supplier<Sheet>> readers = new LinkedHashMap<>();
    for (FileRule rule : ProgrammeFormat.inOrder()) {
      Path file = folder.resolve(rule.file() + SUFFIX);
      readers.put(rule.file(), () -> optional(file, rule.needed(), rule.allowed()));
      rule.details()
          .ifPresent(
              details ->
                  readers.put(
                      details.file(),
                      () ->
                          optional(
                              folder.resolve(details.file() + SUFFIX),
                              details.needed(),
                              details.allowed())));
    }
    readers.put(
        PROGRAMME,
        () -> programme(folder.resolve(PROGRAMME + SUFFIX), DirectoryFiles.PROGRAMME.allowed()));
    return readers;
  }

  private static Sheet optional(Path file, Set<String> needed, Set<String> allowed) {
    return Files.exists(file)
        ? Sheet.read(file, needed, allowed)
        : Sheet.empty(file.getFileName().toString());
  }

  private static Sheet programme(Path file, Set<String> keys) {
    String name = file.getFileName().toString();
    if (!Files.exists(file)) {
      throw new UnreadableFile(
          name, "ce fichier manque ; il nomme le programme et son territoire.");
    }
    Sheet pairs = Sheet.read(file, Set.of("key", "value"), Set.of("key", "value"));
    Map<String, String> values = new HashMap<>();
    for (Line pair : pairs.lines()) {
      String key = pair.cell("key").orElse("");
      if (!keys.contains(key)) {
        throw new UnreadableFile(
            pair.place(),
            "clé « " + key + " » inconnue. Clés possibles : " + String.join(", ", keys) + ".");
      }
      pair.cell("value").ifPresent(value -> values.put(key, value));
    }
    return new Sheet(name, List.of(new Line(name, 1, values)), pairs.refused());
  }

  private static Map<String, Line> index(Sheet sheet) {
    return sheet.lines().stream()
        .filter(line -> line.cell("id").isPresent())
        .collect(Collectors.toMap(line -> line.needed("id"), line -> line, (first, next) -> first));
  }

  /** The name under which the services know this programme's lines; a folder may be moved. */
  String source() {
    return sheet(PROGRAMME).lines().get(0).cell("source").orElse(path.getFileName().toString());
  }

  /** The sheet of a file, empty when the folder has no such file. */
  Sheet sheet(String file) {
    return sheets.getOrDefault(file, Sheet.empty(file + SUFFIX));
  }

  Optional<Line> find(String file, String id) {
    return Optional.ofNullable(byId.getOrDefault(file, Map.of()).get(id));
  }

  /** CSV files that the format does not know, which are perhaps misspelt. */
  Set<String> strangers() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .filter(name -> !isKnown(name.substring(0, name.length() - SUFFIX.length())))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isKnown(String file) {
    return sheets.containsKey(file) || ProgrammeFormat.NOT_LOADED.contains(file);
  }
}
