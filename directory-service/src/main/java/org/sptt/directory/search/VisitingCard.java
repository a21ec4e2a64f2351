package org.sptt.directory.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A public entry as a vCard (RFC 6350), for address books. */
final class VisitingCard {

  /** Octets, with the blank that a line goes on with. */
  private static final int LONGEST_LINE = 74;

  private final List<String> lines = new ArrayList<>();

  private VisitingCard() {}

  static String of(Hit hit) {
    VisitingCard card = new VisitingCard();
    card.lines.add("BEGIN:VCARD");
    card.lines.add("VERSION:4.0");
    card.lines.add("UID:urn:uuid:" + hit.id());
    card.text("FN", hit.name());
    card.text("ORG", hit.about());
    card.text("EMAIL", hit.contact().email());
    card.text("TEL", hit.contact().phone());
    card.text("URL", hit.contact().website());
    if (hit.contact().address() != null || hit.place() != null) {
      card.lines.add(
          "ADR:;;%s;%s;;;".formatted(escaped(hit.contact().address()), escaped(hit.place())));
    }
    card.text("CATEGORIES", hit.category());
    card.text("NOTE", hit.presentation());
    card.lines.add("END:VCARD");
    StringBuilder file = new StringBuilder();
    card.lines.forEach(line -> file.append(folded(line)).append("\r\n"));
    return file.toString();
  }

  private void text(String property, String value) {
    if (value != null) {
      lines.add(property + ":" + escaped(value));
    }
  }

  private static String escaped(String value) {
    return value == null
        ? ""
        : value
            .replace("\\", "\\\\")
            .replace(",", "\\,")
            .replace(";", "\\;")
            .replaceAll("\\R", "\\\\n");
  }

  // By characters, so that none is cut in two; each has some octets.
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      String character = Character.toString(point);
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += more;
    }
    return folded.toString();
  }
}
