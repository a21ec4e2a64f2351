package org.sptt.training.signup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets answers that nobody asks for any more. */
@ApplicationScoped
class ForgetAnswers {

  private final SavedAnswers answers;
  private final SignUpConfig config;

  ForgetAnswers(SavedAnswers answers, SignUpConfig config) {
    this.answers = answers;
    this.config = config;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void forget() {
    answers.forgetOlderThan(config.answersKept());
  }
}
