package org.sptt.training.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.training.mail.MailKind;
import org.sptt.training.mail.MailQueue;
import org.sptt.training.places.Seat;
import org.sptt.training.places.Sheet;

/**
 * Applications that are decided together, in the order in which they came; and all that is to be
 * written down for it. Decides on what it is given: the sheets must be locked.
 */
final class Batch {

  /** Who asks again so soon is a client that got no answer, and will get its first mail. */
  private static final Duration SOON = Duration.ofMinutes(15);

  private record PersonInSession(UUID sessionId, UUID personKey) {}

  private final Map<UUID, Sheet> sheets;
  private final Map<SavedAnswers.Key, SavedAnswers.Saved> saved;
  private final Instant now;
  private final LocalDate today;
  private final Set<PersonInSession> entered = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<MailQueue.Due> mails = new ArrayList<>();
  private final Map<Application, Place> answers = new LinkedHashMap<>();

  Batch(
      Map<UUID, Sheet> sheets,
      Map<SavedAnswers.Key, SavedAnswers.Saved> saved,
      Instant now,
      LocalDate today) {
    this.sheets = sheets;
    this.saved = saved;
    this.now = now;
    this.today = today;
  }

  Outcome decide(Application application, Recognised person) {
    return Outcome.of(() -> place(application, person));
  }

  private Place place(Application application, Recognised person) {
    Optional<SavedAnswers.Saved> before =
        application.key().map(key -> saved.get(SavedAnswers.Key.of(application)));
    if (before.isPresent()) {
      return before.get().answer(application);
    }
    Sheet sheet =
        Optional.ofNullable(sheets.get(application.sessionId()))
            .orElseThrow(() -> Refusals.notFound("session to sign up to"));
    sheet.requireWelcome(now, person.isVouchedFor(application), person.isMemberFor(application));
    Optional<Seat> free = sheet.freeFor(application.shares());
    if (isNew(application, person)) {
      free.ifPresent(sheet::take);
      enter(application, person, free.orElse(null), sheet.ticket());
    } else {
      remind(person);
    }
    // The same for those who are registered already: nobody can find out who is.
    Place place = free.isPresent() ? Place.CONFIRMED : Place.WAITING;
    answers.put(application, place);
    return place;
  }

  private boolean isNew(Application application, Recognised person) {
    boolean first =
        entered.add(new PersonInSession(application.sessionId(), application.personKey()));
    return first && person.standing().map(Recognised.Standing::over).orElse(true);
  }

  private void enter(Application application, Recognised person, Seat seat, long ticket) {
    Optional<Recognised.Standing> earlier = person.standing();
    Entry entry =
        new Entry(
            earlier.map(Recognised.Standing::registrationId).orElseGet(UUID::randomUUID),
            application,
            person.categories(application),
            seat,
            ticket,
            earlier.map(Recognised.Standing::transition).orElse(0) + 1,
            earlier.isPresent());
    entries.add(entry);
    mails.add(
        new MailQueue.Due(
            entry.registrationId(),
            seat == null ? MailKind.WAITING : MailKind.CONFIRMED,
            entry.transition()));
  }

  // Once a day at most, so that nobody's mailbox can be filled by signing them up.
  private void remind(Recognised person) {
    person
        .standing()
        .filter(
            standing -> standing.askedAt() == null || standing.askedAt().isBefore(now.minus(SOON)))
        .map(
            standing ->
                new MailQueue.Due(
                    standing.registrationId(), MailKind.ALREADY, (int) today.toEpochDay()))
        .ifPresent(mails::add);
  }

  List<Entry> entries() {
    return entries;
  }

  List<MailQueue.Due> mails() {
    return mails;
  }

  /** Of those that were not refused, and not answered before. */
  Map<Application, Place> answers() {
    return answers;
  }
}
