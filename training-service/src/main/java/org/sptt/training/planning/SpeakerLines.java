package org.sptt.training.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.edge.Refusals;
import org.sptt.training.session.SpeakerRequest;

/** Speakers as somebody types them, one a line: {@code name; e-mail; department}. */
final class SpeakerLines {

  private static final String SEPARATOR = ";";
  private static final int MOST_PARTS = 3;

  private SpeakerLines() {}

  static String write(List<SpeakerRequest> speakers) {
    return speakers.stream().map(SpeakerLines::line).collect(Collectors.joining("\n"));
  }

  /**
   * @param lines null for nobody
   */
  static List<SpeakerRequest> read(String lines) {
    return Optional.ofNullable(lines).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .map(SpeakerLines::speaker)
        .toList();
  }

  private static String line(SpeakerRequest speaker) {
    List<String> parts =
        Stream.of(speaker.name(), speaker.email(), speaker.department())
            .map(part -> part == null ? "" : part)
            .toList();
    return String.join(SEPARATOR + " ", parts).replaceAll("[; ]+$", "");
  }

  private static SpeakerRequest speaker(String line) {
    List<String> parts = Arrays.stream(line.split(SEPARATOR)).map(String::strip).toList();
    if (parts.size() > MOST_PARTS || parts.get(0).isEmpty()) {
      throw Refusals.refused(
          "speakers",
          "speaker-line-unreadable",
          "A line of speakers is name; e-mail; department. Correct: " + line.strip());
    }
    return new SpeakerRequest(parts.get(0), part(parts, 1), part(parts, 2));
  }

  private static String part(List<String> parts, int index) {
    return parts.size() > index && !parts.get(index).isEmpty() ? parts.get(index) : null;
  }
}
