package org.sptt.experimentation;

import org.junit.jupiter.api.Test;
import org.sptt.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void keepsFeaturesFreeOfCircles() {
    ArchitectureRules.check("org.sptt.experimentation");
  }
}
