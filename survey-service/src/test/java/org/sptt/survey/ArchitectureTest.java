package org.sptt.survey;

import org.junit.jupiter.api.Test;
import org.sptt.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void keepsFeaturesFreeOfCircles() {
    ArchitectureRules.check("org.sptt.survey");
  }
}
