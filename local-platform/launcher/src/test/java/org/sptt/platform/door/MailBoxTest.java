package org.sptt.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailBoxTest {
  @TempDir Path folder;

  @Test
  void keepsMailsOfTheSameMomentApartAndShowsTheLatestFirst() throws Exception {
    MailBox box = new MailBox(folder, Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC));
    box.keep(mail("first"));
    box.keep(mail("second"));
    assertThat(box.latest(10)).containsExactly("1001.eml", "1000.eml");
    assertThat(Files.readString(box.find("1000.eml").orElseThrow())).isEqualTo("first");
  }

  @Test
  void findsNothingOutsideItsFolder() throws Exception {
    Files.writeString(folder.resolve("secret.eml"), "secret");
    MailBox box = new MailBox(Files.createDirectory(folder.resolve("mail")));
    assertThat(box.find("../secret.eml")).isEmpty();
    assertThat(box.find("1000.eml")).isEmpty();
  }

  @Test
  void forgetsAllMailsWhenItIsEmptied() throws Exception {
    MailBox box = new MailBox(folder);
    box.keep(mail("first"));
    box.keep(mail("second"));

    box.empty();

    assertThat(folder).isEmptyDirectory();
    assertThat(box.latest(10)).isEmpty();
  }

  private static InputStream mail(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
