package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void keepsEachSecretForLaterCommandsAndFromOtherPeople() throws Exception {
    Path file = folder.resolve("secrets.properties");
    Secrets secrets = new Secrets(file);
    String admin = secrets.of("keycloak.admin");
    assertThat(admin).hasSize(48).isNotEqualTo(secrets.of("person-key"));
    assertThat(new Secrets(file).of("keycloak.admin")).isEqualTo(admin);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
