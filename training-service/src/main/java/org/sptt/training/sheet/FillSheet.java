package org.sptt.training.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sptt.training.registration.RegisterParticipant;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.Registrations;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

/**
 * Takes an attendance sheet as somebody filled it in. Two people may fill in the same sheet, at the
 * two doors of a room: each changes only the rows that they touched, and is told when both touched
 * the same.
 */
@ApplicationScoped
class FillSheet {

  private final Sessions sessions;
  private final Registrations registrations;
  private final RegisterParticipant registerParticipant;

  FillSheet(
      Sessions sessions, Registrations registrations, RegisterParticipant registerParticipant) {
    this.sessions = sessions;
    this.registrations = registrations;
    this.registerParticipant = registerParticipant;
  }

  private record Change(Registration registration, FilledSheet.Row row) {

    /** Someone else has changed the row since the sheet was opened, and to something else. */
    boolean comesTooLate() {
      String stands = registration.presence().written();
      return !stands.equals(row.was()) && !stands.equals(row.presence().written());
    }
  }

  /**
   * All of it, or nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 {@code sheet-changed-meanwhile}
   */
  @Transactional
  void fill(UUID sessionId, FilledSheet filled) {
    Session session = sessions.requireLocked(sessionId);
    List<Change> changes =
        filled.rows().entrySet().stream()
            .filter(row -> isTouched(row.getValue()))
            .map(row -> change(sessionId, row))
            .toList();
    requireInTime(changes);
    changes.forEach(
        change ->
            registerParticipant.note(session, change.registration(), change.row().presence()));
  }

  @Transactional
  void add(UUID sessionId, LateComer lateComer) {
    registerParticipant.attend(sessionId, lateComer.attendance());
  }

  private static boolean isTouched(FilledSheet.Row row) {
    return !row.was().equals(row.presence().written());
  }

  private Change change(UUID sessionId, Map.Entry<UUID, FilledSheet.Row> row) {
    return new Change(registrations.require(sessionId, row.getKey()), row.getValue());
  }

  private static void requireInTime(List<Change> changes) {
    String late =
        changes.stream()
            .filter(Change::comesTooLate)
            .map(change -> change.registration().name())
            .collect(Collectors.joining(", "));
    if (!late.isEmpty()) {
      throw SheetChanged.meanwhile(late);
    }
  }
}
