package org.sptt.reporting;

import org.junit.jupiter.api.Test;
import org.sptt.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void keepsToTheRulesOfAllServices() {
    ArchitectureRules.check("org.sptt.reporting");
  }
}
