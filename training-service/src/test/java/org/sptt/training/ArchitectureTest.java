package org.sptt.training;

import org.junit.jupiter.api.Test;
import org.sptt.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void featuresKeepTheirBoundaries() {
    ArchitectureRules.check("org.sptt.training");
  }
}
