package org.sptt.directory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.directory.participation.Participations;
import org.sptt.directory.rights.ErasureRegister;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.messaging.EventListener;
import org.sptt.messaging.ReceivedEvent;

@ApplicationScoped
class NewsListener implements EventListener {

  private final Participations participations;
  private final ErasureRegister erasures;

  NewsListener(Participations participations, ErasureRegister erasures) {
    this.participations = participations;
    this.erasures = erasures;
  }

  @Override
  public void apply(List<ReceivedEvent> events) {
    for (ReceivedEvent event : events) {
      if (event.data() instanceof AttendanceRecorded attendance) {
        participations.learn(attendance);
      } else if (event.data() instanceof ErasureCarriedOut done) {
        erasures.learn(done);
      }
    }
  }
}
