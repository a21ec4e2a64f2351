package org.sptt.survey.interview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.Rules;

/** How many people were heard, by gender; none where left out. */
@Schema(
    examples =
        """
        {"women":1,"men":6,"unknown":0}""")
record HeardRequest(int women, int men, int unknown) {

  static final HeardRequest NOBODY = new HeardRequest(0, 0, 0);

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code number-below-zero}
   */
  void requireCounts() {
    Rules.notNegative("heard.women", women);
    Rules.notNegative("heard.men", men);
    Rules.notNegative("heard.unknown", unknown);
  }

  boolean isNobody() {
    return equals(NOBODY);
  }
}
