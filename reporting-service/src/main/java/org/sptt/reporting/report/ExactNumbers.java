package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;

/** All numbers as they are, for coordinators and evaluators. */
@ApplicationScoped
class ExactNumbers implements Numbers {

  private final Answers answers;

  ExactNumbers(Answers answers) {
    this.answers = answers;
  }

  @Override
  public Answer answer(Question question) {
    return answers.answer(question);
  }

  @Override
  public boolean areForEveryone() {
    return false;
  }
}
