package org.sptt.training.signup;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.function.Supplier;

/**
 * What became of an application: one of the two is null.
 *
 * @param refusal why there is no place to be had
 */
record Outcome(Place place, HttpProblem refusal) {

  static Outcome of(Supplier<Place> attempt) {
    try {
      return new Outcome(attempt.get(), null);
    } catch (HttpProblem refusal) {
      return new Outcome(null, refusal);
    }
  }

  Place orRefuse() {
    if (refusal != null) {
      throw refusal;
    }
    return place;
  }
}
