package org.sptt.reporting.explain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Explanations;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Definition;

/** Puts an explanation together, all of it out of one state of the database. */
@ApplicationScoped
class Explaining {

  private static final String FROM_THE_FIRST = "";

  private final Answers answers;
  private final Explanations explanations;

  Explaining(Answers answers, Explanations explanations) {
    this.answers = answers;
    this.explanations = explanations;
  }

  Definition definition(Question question) {
    return answers.definitionOf(question);
  }

  @Transactional
  ExplanationView explain(
      Question question,
      Optional<FactBehind.Standing> standing,
      Optional<String> after,
      int limit) {
    List<FactBehind> fetched =
        explanations.facts(question, after.orElse(FROM_THE_FIRST), standing, limit + 1);
    List<FactBehind> page = fetched.subList(0, Math.min(limit, fetched.size()));
    return new ExplanationView(
        answers.answer(question),
        answers.wholeOf(question).indicator(),
        explanations.tallies(question),
        page,
        fetched.size() > limit ? page.get(limit - 1).id() : null);
  }
}
