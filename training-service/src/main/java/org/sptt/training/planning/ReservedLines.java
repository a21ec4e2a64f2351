package org.sptt.training.planning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sptt.edge.Refusals;
import org.sptt.training.places.ReservedShare;
import org.sptt.training.places.Shares;

/** Reserved places as somebody types them, one share a line: {@code bénévoles ; 5}. */
final class ReservedLines {

  private static final String VOLUNTEERS = "bénévoles";
  private static final Pattern LINE =
      Pattern.compile("(?i)(bénévoles?|\\d[\\dAB]\\d?)\\s*[;:]\\s*([1-9]\\d{0,5})");

  private ReservedLines() {}

  static String write(List<ReservedShare> reserved) {
    return reserved.stream().map(ReservedLines::line).collect(Collectors.joining("\n"));
  }

  /**
   * @param lines null for none
   */
  static List<ReservedShare> read(String lines) {
    return Optional.ofNullable(lines).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(ReservedLines::share)
        .toList();
  }

  private static String line(ReservedShare share) {
    String who =
        share.name().equals(Shares.VOLUNTEERS)
            ? VOLUNTEERS
            : share.name().substring(Shares.DEPARTMENT.length());
    return who + " ; " + share.places();
  }

  private static ReservedShare share(String line) {
    Matcher read = LINE.matcher(line);
    if (!read.matches()) {
      throw Refusals.refused(
          "reserved",
          "reserved-line-unreadable",
          "A line of reserved places is who; how many. Correct: " + line);
    }
    String who = read.group(1).toUpperCase();
    return new ReservedShare(
        who.startsWith("B") ? Shares.VOLUNTEERS : Shares.DEPARTMENT + who,
        Integer.parseInt(read.group(2)));
  }
}
