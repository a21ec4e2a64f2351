package org.sptt.platform.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    this.path = path;
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
    for (FileRule rule : ProgrammeFormat.inOrder()) {
      readInto(sheets, problems, path, rule.file(), rule.needed(), rule.allowed());
      rule.details()
          .ifPresent(d -> readInto(sheets, problems, path, d.file(), d.needed(), d.allowed()));
    }
    if (!problems.isEmpty()) {
      throw new UnreadableFolder(problems);
    }
    return new ProgrammeFolder(path, sheets);
  }

  private static void readInto(
      Map<String, Sheet> sheets,
      List<String> problems,
      Path folder,
      String name,
      Set<String> needed,
      Set<String> allowed) {
    Path file = folder.resolve(name + SUFFIX);
    try {
      if (name.equals(PROGRAMME)) {
        sheets.put(name, programme(file, allowed));
      } else {
        sheets.put(
            name,
            Files.exists(file)
                ? Sheet.read(file, needed, allowed)
                : Sheet.empty(file.getFileName().toString()));
      }
    } catch (UnreadableFile unreadable) {
      problems.add(unreadable.getMessage());
    }
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

  Path path() {
    return path;
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
