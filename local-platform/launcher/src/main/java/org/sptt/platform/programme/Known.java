package org.sptt.platform.programme;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a line may refer to: the lines of the folder, and the ids that services gave to those loaded
 * so far. Safe for use from several threads.
 */
final class Known {

  private final ProgrammeFolder folder;
  private final Map<String, Map<String, String>> ids = new ConcurrentHashMap<>();

  Known(ProgrammeFolder folder) {
    this.folder = folder;
  }

  String source() {
    return folder.source();
  }

  List<Line> linesOf(String file) {
    return folder.sheet(file).lines();
  }

  void given(String file, String key, String id) {
    ids.computeIfAbsent(file, f -> new ConcurrentHashMap<>()).put(key, id);
  }

  /**
   * The id that the line named {@code key} was given.
   *
   * @throws Refusal when there is no such line, or it was itself refused
   */
  String idOf(String file, String key) {
    String id = ids.getOrDefault(file, Map.of()).get(key);
    if (id != null) {
      return id;
    }
    throw new Refusal(
        folder
            .find(file, key)
            .map(line -> "« " + key + " » a été refusé (" + line.place() + ")")
            .orElse("« " + key + " » ne figure pas dans " + file + ".csv"));
  }

  /**
   * The line named {@code key}, once it was loaded.
   *
   * @throws Refusal when there is no such line, or it was itself refused
   */
  Line lineOf(String file, String key) {
    idOf(file, key);
    return folder.find(file, key).orElseThrow();
  }
}
