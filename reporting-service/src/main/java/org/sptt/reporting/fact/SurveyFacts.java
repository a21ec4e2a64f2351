package org.sptt.reporting.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.events.CollectiveInterviewRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.QuestionRecorded;
import org.sptt.events.RespondentsCounted;
import org.sptt.events.Standing;

/** What is asked and heard, as facts. */
final class SurveyFacts {

  private SurveyFacts() {}

  static Optional<Told> of(DomainEvent event) {
    if (event instanceof QuestionRecorded question) {
      return Optional.of(question(question));
    } else if (event instanceof RespondentsCounted respondents) {
      return Optional.of(respondents(respondents));
    } else if (event instanceof CollectiveInterviewRecorded interview) {
      return Optional.of(interview(interview));
    }
    return Optional.empty();
  }

  private static Told question(QuestionRecorded event) {
    String source = "question/" + event.questionId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "question", event.askedOn())
            .with("questionnaire", event.questionnaire())
            .with("theme", event.theme())
            .fact());
  }

  private static Told respondents(RespondentsCounted event) {
    String source = "respondents/" + event.countId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "respondents", event.countedOn())
            .quantity(event.number())
            .with("questionnaire", event.questionnaire())
            .with("invited", Words.yesNo(event.invitedToJoin()))
            .fact());
  }

  private static Told interview(CollectiveInterviewRecorded event) {
    String source = "interview/" + event.interviewId();
    List<Fact> facts = new ArrayList<>();
    if (event.status() != Standing.CANCELLED) {
      facts.add(interview(source, "interview-planned", event.plannedOn(), event).fact());
    }
    if (event.status() == Standing.HELD) {
      facts.add(interview(source, "interview-held", event.heldOn(), event).fact());
      event
          .heard()
          .forEach(
              (gender, number) ->
                  facts.add(
                      FactDraft.of(source, "people-heard", Words.of(gender), event.heldOn())
                          .quantity(number)
                          .with("interview", event.interviewId())
                          .with("gender", Words.of(gender))
                          .ofStructure("host", event.hostStructureId())
                          .fact()));
    }
    return new Told(source, facts, Map.of());
  }

  private static FactDraft interview(
      String source, String kind, LocalDate day, CollectiveInterviewRecorded event) {
    return FactDraft.of(source, kind, day)
        .with("interview", event.interviewId())
        .ofStructure("host", event.hostStructureId());
  }
}
