package org.sptt.training.sheet;

import java.util.List;
import java.util.UUID;
import org.sptt.training.registration.HalfDay;
import org.sptt.training.registration.Presence;

/**
 * Someone on an attendance sheet.
 *
 * @param name what the person is called; the e-mail for who left no name
 * @param structure null when unknown
 */
public record SheetRow(
    UUID id, String name, String email, String structure, boolean waiting, Presence presence) {

  /** What the names of this row's fields begin with. */
  public String field() {
    return "rows." + id;
  }

  public boolean cameIn(HalfDay half) {
    return presence.halfDays().contains(half);
  }

  public boolean came() {
    return !presence.halfDays().isEmpty();
  }

  /** {@code excused}, {@code unexcused}, or empty. */
  public String absence() {
    return presence.absence().map(absent -> absent.word()).orElse("");
  }

  List<HalfDay> halfDays() {
    return presence.halfDays();
  }
}
