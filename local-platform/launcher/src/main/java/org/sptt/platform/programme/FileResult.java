package org.sptt.platform.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of the lines of one file. */
record FileResult(String file, Map<Answer.Change, Integer> loaded, List<RefusedLine> refused) {

  FileResult {
    loaded = Map.copyOf(loaded);
    refused = List.copyOf(refused);
  }

  static FileResult nothing(String file) {
    return new FileResult(file, Map.of(), List.of());
  }

  boolean isEmpty() {
    return loaded.isEmpty() && refused.isEmpty();
  }

  int count(Answer.Change change) {
    return loaded.getOrDefault(change, 0);
  }

  FileResult plus(FileResult other) {
    Map<Answer.Change, Integer> sum = new EnumMap<>(Answer.Change.class);
    sum.putAll(loaded);
    other.loaded.forEach((change, number) -> sum.merge(change, number, Integer::sum));
    List<RefusedLine> all = new ArrayList<>(refused);
    all.addAll(other.refused);
    all.sort(Comparator.comparingLong(refusal -> refusal.line().number()));
    return new FileResult(file, sum, all);
  }

  /** {@code 12 nouvelles, 3 changées, 1 refusée}, leaving out what is nought. */
  String counts() {
    StringBuilder text = new StringBuilder();
    append(text, count(Answer.Change.CREATED), "nouvelle");
    append(text, count(Answer.Change.CHANGED), "changée");
    append(text, count(Answer.Change.UNCHANGED), "inchangée");
    append(text, refused.size(), "refusée");
    return text.isEmpty() ? "aucune ligne" : text.toString();
  }

  private static void append(StringBuilder text, int number, String what) {
    if (number > 0) {
      text.append(text.isEmpty() ? "" : ", ").append(number).append(' ').append(what);
      text.append(number > 1 ? "s" : "");
    }
  }
}
