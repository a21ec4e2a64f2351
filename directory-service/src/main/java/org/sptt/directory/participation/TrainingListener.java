package org.sptt.directory.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.events.AttendanceRecorded;
import org.sptt.messaging.EventListener;
import org.sptt.messaging.ReceivedEvent;

@ApplicationScoped
class TrainingListener implements EventListener {

  private final Participations participations;

  TrainingListener(Participations participations) {
    this.participations = participations;
  }

  @Override
  public void apply(List<ReceivedEvent> events) {
    for (ReceivedEvent event : events) {
      if (event.data() instanceof AttendanceRecorded attendance) {
        participations.learn(attendance);
      }
    }
  }
}
