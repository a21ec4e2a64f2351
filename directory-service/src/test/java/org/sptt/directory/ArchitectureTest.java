package org.sptt.directory;

import org.junit.jupiter.api.Test;
import org.sptt.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void featuresKeepTheirBoundaries() {
    ArchitectureRules.check("org.sptt.directory");
  }
}
