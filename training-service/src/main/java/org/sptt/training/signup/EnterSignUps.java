package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sptt.sql.Sql;
import org.sptt.sql.Statements;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;

/**
 * Decides on sign-ups and writes them down with their events, mails and saved answers: all in one
 * transaction, or none of it.
 */
@ApplicationScoped
class EnterSignUps {

  private final Sheets sheets;
  private final Recognition recognition;
  private final SavedAnswers savedAnswers;
  private final SignUpRecords records;
  private final Sql sql;
  private final Clock clock;

  EnterSignUps(
      Sheets sheets,
      Recognition recognition,
      SavedAnswers savedAnswers,
      SignUpRecords records,
      Sql sql,
      Clock clock) {
    this.sheets = sheets;
    this.recognition = recognition;
    this.savedAnswers = savedAnswers;
    this.records = records;
    this.sql = sql;
    this.clock = clock;
  }

  /** In their order; each session's places are locked from here to the commit. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Outcome> enter(List<Application> applications) {
    return enter(applications, sheets);
  }

  List<Outcome> enter(List<Application> applications, Sheets places) {
    Set<UUID> sessions =
        applications.stream().map(Application::sessionId).collect(Collectors.toSet());
    Map<UUID, Sheet> locked = places.locked(sessions);
    Batch batch =
        new Batch(locked, savedAnswers.of(applications), clock.instant(), LocalDate.now(clock));
    List<Recognised> people = recognition.of(applications);
    List<Outcome> outcomes = new ArrayList<>(applications.size());
    for (int i = 0; i < applications.size(); i++) {
      outcomes.add(batch.decide(applications.get(i), people.get(i)));
    }
    write(batch, places, locked.values());
    return outcomes;
  }

  // All in one round trip, the places last: whoever waits for them waits the less.
  private void write(Batch batch, Sheets places, Collection<Sheet> locked) {
    Statements together = new Statements();
    records.write(batch, together);
    places.save(locked, together);
    sql.run(together);
  }
}
