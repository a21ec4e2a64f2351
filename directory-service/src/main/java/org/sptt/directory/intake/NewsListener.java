package org.sptt.directory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.directory.participation.Participations;
import org.sptt.directory.rights.DataCopyRegister;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.rights.ErasureRegister;
import org.sptt.directory.rights.RectificationRegister;
import org.sptt.directory.rights.RetentionReports;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DataCopyPrepared;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.events.PersonalDataRead;
import org.sptt.events.RectificationCarriedOut;
import org.sptt.events.RectificationKeyOffered;
import org.sptt.events.RetentionApplied;
import org.sptt.messaging.EventListener;
import org.sptt.messaging.ReceivedEvent;

/** Takes what other services tell, each piece where it belongs. */
@ApplicationScoped
class NewsListener implements EventListener {

  private final Participations participations;
  private final ErasureRegister erasures;
  private final DataCopyRegister copies;
  private final DataReads reads;
  private final RetentionReports retention;
  private final RectificationRegister rectifications;

  NewsListener(
      Participations participations,
      ErasureRegister erasures,
      DataCopyRegister copies,
      DataReads reads,
      RetentionReports retention,
      RectificationRegister rectifications) {
    this.participations = participations;
    this.erasures = erasures;
    this.copies = copies;
    this.reads = reads;
    this.retention = retention;
    this.rectifications = rectifications;
  }

  @Override
  public void apply(List<ReceivedEvent> events) {
    for (ReceivedEvent event : events) {
      if (event.data() instanceof AttendanceRecorded attendance) {
        participations.learn(attendance);
      } else if (event.data() instanceof ErasureCarriedOut done) {
        erasures.learn(done);
      } else if (event.data() instanceof DataCopyPrepared part) {
        copies.learn(part);
      } else if (event.data() instanceof PersonalDataRead read) {
        reads.learn(read, event.recordedAt());
      } else if (event.data() instanceof RetentionApplied applied) {
        retention.learn(applied);
      } else if (event.data() instanceof RectificationKeyOffered offered) {
        rectifications.learn(offered);
      } else if (event.data() instanceof RectificationCarriedOut done) {
        rectifications.learn(done);
      }
    }
  }
}
