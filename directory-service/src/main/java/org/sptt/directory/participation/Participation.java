package org.sptt.directory.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.AttendanceRecorded;

/** That someone came to a session, as the training service told. */
@Entity
@Table(name = "participation")
class Participation {

  @Id private UUID id;

  @Column(name = "person_key")
  private UUID personKey;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  protected Participation() {}

  Participation(UUID id) {
    this.id = id;
  }

  void learn(AttendanceRecorded event) {
    personKey = event.personKey();
    sessionId = event.sessionId();
    firstDay = event.firstDay();
  }
}
