package org.sptt.directory;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.PlatformResource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers(
        "get /directory/api/entries",
        "get /directory/cartes/{id}.vcf",
        "get /directory/exports/annuaire.{format}");
  }

  @Test
  void refusesUnknownRoles() {
    AccessMatrix.refusesUnknownRoles();
  }

  @Test
  void refusesWritesOfReaders() {
    AccessMatrix.refusesWritesOfReaders();
  }
}
