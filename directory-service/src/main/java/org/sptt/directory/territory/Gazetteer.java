package org.sptt.directory.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sptt.directory.naming.Folded;

/**
 * The official list, out of the resources under {@code geography}. The communes are kept as they
 * are in the file: thirty-five thousand objects would be more to keep than the few that are looked
 * up.
 */
class Gazetteer {

  private static final int CODE = 5;
  private static final int SHORTEST_BEGINNING = 3;

  private final String[] communes = lines("communes.txt").toArray(String[]::new);

  /** Positions of the communes in the order of their folded names. */
  private final int[] byName = inOrderOfNames();

  // Each name is folded once here: comparing would fold it thirty times.
  private int[] inOrderOfNames() {
    String[] folded =
        IntStream.range(0, communes.length).mapToObj(this::foldedName).toArray(String[]::new);
    return IntStream.range(0, communes.length)
        .boxed()
        .sorted(Comparator.comparing(position -> folded[position]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  String vintage() {
    return lines("vintage.txt").get(0);
  }

  List<Department> departments() {
    Map<String, String> regions =
        lines("regions.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return lines("departments.txt").stream()
        .map(line -> line.split(" ", 3))
        .map(parts -> new Department(parts[0], parts[2], regions.getOrDefault(parts[1], "")))
        .toList();
  }

  List<Outline> outlines() {
    return lines("outlines.txt").stream()
        .map(line -> line.split(" ", 2))
        .map(parts -> Pen.outline(parts[0], parts[1]))
        .toList();
  }

  Optional<Commune> byCode(String code) {
    return Arrays.stream(communes)
        .filter(line -> line.startsWith(code + " "))
        .findFirst()
        .map(Gazetteer::commune);
  }

  /** All of that name, accents, capitals and hyphens aside. */
  List<Commune> named(String name) {
    String folded = Folded.of(name);
    return IntStream.range(firstFrom(folded), byName.length)
        .takeWhile(position -> foldedName(byName[position]).equals(folded))
        .mapToObj(position -> commune(communes[byName[position]]))
        .toList();
  }

  /** Those whose names begin as this one does, the closest first; for whoever has misspelt one. */
  List<Commune> alike(String name) {
    String folded = Folded.of(name);
    for (int length = folded.length(); length >= SHORTEST_BEGINNING; length--) {
      String beginning = folded.substring(0, length);
      List<Commune> found =
          IntStream.range(firstFrom(beginning), byName.length)
              .takeWhile(position -> foldedName(byName[position]).startsWith(beginning))
              .limit(SHORTEST_BEGINNING)
              .mapToObj(position -> commune(communes[byName[position]]))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private int firstFrom(String folded) {
    int low = 0;
    int high = byName.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (foldedName(byName[middle]).compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String foldedName(int position) {
    return Folded.of(communes[position].substring(CODE + 1));
  }

  private static Commune commune(String line) {
    return new Commune(line.substring(0, CODE), line.substring(CODE + 1));
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Gazetteer.class.getResourceAsStream("/geography/" + file),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
