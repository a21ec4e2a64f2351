package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sptt.events.PersonKey;
import org.sptt.sql.Statements;

/** Writes accepted sign-ups down: those of a batch who are new, and those who ask again. */
@ApplicationScoped
class Entries {

  private static final String ROWS =
      """
      unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::boolean[])
        as e (id, session_id, person_key, given_name, family_name, email, gender, engagement,
          professional_status, structure_id, status, ticket, share, department, transition,
          keep_informed)""";

  private static final String NEW =
      """
      insert into registration (
        id, session_id, person_key, given_name, family_name, email, gender, engagement,
        professional_status, structure_id, status, ticket, share, department, transition,
        keep_informed, version, half_days, asked_at, asked_on)
      select e.*, 0, '{}', ?, ? from """
          + " "
          + ROWS;

  private static final String AGAIN =
      """
      update registration r set
        given_name = e.given_name, family_name = e.family_name, email = e.email,
        gender = e.gender, engagement = e.engagement,
        professional_status = e.professional_status, structure_id = e.structure_id,
        status = e.status, ticket = e.ticket, share = e.share, department = e.department,
        transition = e.transition, keep_informed = e.keep_informed, version = r.version + 1,
        asked_at = ?, asked_on = ?
      from """
          + " "
          + ROWS
          + " where r.id = e.id";

  private final Clock clock;

  Entries(Clock clock) {
    this.clock = clock;
  }

  void write(List<Entry> entries, Statements together) {
    write(NEW, entries.stream().filter(entry -> !entry.again()).toList(), together);
    write(AGAIN, entries.stream().filter(Entry::again).toList(), together);
  }

  private void write(String statement, List<Entry> entries, Statements together) {
    if (entries.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    together.add(
        statement,
        now,
        LocalDate.ofInstant(now, clock.getZone()),
        column(entries, Entry::registrationId),
        column(entries, entry -> entry.application().sessionId()),
        column(entries, entry -> entry.application().personKey()),
        column(entries, entry -> entry.application().request().givenName().strip()),
        column(entries, entry -> entry.application().request().familyName().strip()),
        column(entries, entry -> PersonKey.normalised(entry.application().request().email())),
        column(entries, entry -> entry.categories().gender().name()),
        column(entries, entry -> entry.categories().engagement().name()),
        column(entries, entry -> entry.categories().professionalStatus()),
        column(entries, entry -> entry.categories().structureId()),
        column(entries, entry -> entry.place().name()),
        column(entries, Entry::ticket),
        column(entries, Entry::share),
        column(entries, entry -> entry.application().request().department()),
        column(entries, Entry::transition),
        column(entries, entry -> entry.application().request().keepInformed()));
  }

  // A list with gaps: what is unknown is null in the database.
  private static List<Object> column(List<Entry> entries, Function<Entry, Object> value) {
    return entries.stream().map(value).toList();
  }
}
