package org.sptt.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.events.DataCopyRequested;
import org.sptt.events.IndicatorDefined;
import org.sptt.events.PersonErased;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.events.RectificationRequested;
import org.sptt.events.SessionRecorded;
import org.sptt.events.StructureRecorded;
import org.sptt.messaging.EventListener;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.privacy.DataCopies;
import org.sptt.privacy.Erasures;
import org.sptt.privacy.Rectifications;
import org.sptt.reporting.agenda.Agenda;
import org.sptt.reporting.agenda.Partners;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.figure.FigureUpkeep;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.sql.OneWriter;

/**
 * All that reporting knows comes through here: a batch of events becomes facts, and the facts move
 * the figures.
 */
@ApplicationScoped
class ReportingListener implements EventListener {

  private final OneWriter oneWriter;
  private final Facts facts;
  private final FigureUpkeep upkeep;
  private final Programme programme;
  private final Indicators indicators;
  private final Agenda agenda;
  private final Partners partners;
  private final Erasures erasures;
  private final DataCopies copies;
  private final Rectifications rectifications;

  ReportingListener(
      OneWriter oneWriter,
      Facts facts,
      FigureUpkeep upkeep,
      Programme programme,
      Indicators indicators,
      Agenda agenda,
      Partners partners,
      Erasures erasures,
      DataCopies copies,
      Rectifications rectifications) {
    this.oneWriter = oneWriter;
    this.facts = facts;
    this.upkeep = upkeep;
    this.programme = programme;
    this.indicators = indicators;
    this.agenda = agenda;
    this.partners = partners;
    this.erasures = erasures;
    this.copies = copies;
    this.rectifications = rectifications;
  }

  @Override
  public void apply(List<ReceivedEvent> events) {
    oneWriter.enter();
    boolean moved = false;
    for (ReceivedEvent event : events) {
      if (event.data() instanceof ProgrammeDescribed described) {
        moved |= programme.learn(described, event.recordedAt());
      } else if (event.data() instanceof IndicatorDefined defined) {
        indicators.adopt(defined, event.recordedAt());
      } else if (event.data() instanceof SessionRecorded session) {
        agenda.learn(session);
      } else if (event.data() instanceof StructureRecorded structure) {
        partners.learn(structure);
      } else if (event.data() instanceof PersonErased erased) {
        erasures.carryOut(erased);
      }
    }
    upkeep.follow(facts.take(events));
    if (moved) {
      upkeep.recountAll();
    }
    answerPeople(events);
  }

  // Last, so that what came in the same batch is in them.
  private void answerPeople(List<ReceivedEvent> events) {
    for (ReceivedEvent event : events) {
      if (event.data() instanceof DataCopyRequested asked) {
        copies.prepare(asked);
      } else if (event.data() instanceof RectificationRequested asked) {
        rectifications.prepare(asked);
      }
    }
  }
}
