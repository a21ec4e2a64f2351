package org.sptt.caretaker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * What an operator has to know and no service can tell, in Prometheus' text format. What cannot be
 * read is left out: alerts watch for what is absent as well.
 */
final class Readings {
  private static final System.Logger LOG = System.getLogger(Readings.class.getName());

  private final CaretakerSettings settings;
  private final Admin admin;
  private final Clock clock;

  Readings(CaretakerSettings settings, Admin admin, Clock clock) {
    this.settings = settings;
    this.admin = admin;
    this.clock = clock;
  }

  String text() {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    consumerLag(lines);
    backupAge(lines);
    certificateLife(lines);
    return lines.toString();
  }

  private void consumerLag(StringJoiner lines) {
    try {
      lines.add("# HELP sptt_consumer_lag_events Events in Kafka that the service has not read.");
      lines.add("# TYPE sptt_consumer_lag_events gauge");
      new ConsumerLag(admin)
          .byGroup()
          .forEach(
              (group, lag) ->
                  lines.add("sptt_consumer_lag_events{group=\"%s\"} %d".formatted(group, lag)));
    } catch (ExecutionException e) {
      LOG.log(System.Logger.Level.INFO, "Kafka does not tell the lag: {0}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void backupAge(StringJoiner lines) {
    if (!Files.isDirectory(settings.shelf())) {
      return;
    }
    lines.add("# HELP sptt_backup_age_seconds Since the newest backup was begun.");
    lines.add("# TYPE sptt_backup_age_seconds gauge");
    new Shelf(settings.shelf(), clock)
        .age()
        .ifPresent(age -> lines.add("sptt_backup_age_seconds " + age.toSeconds()));
  }

  private void certificateLife(StringJoiner lines) {
    settings
        .certificate()
        .ifPresent(
            file -> {
              lines.add(
                  "# HELP sptt_certificate_life_seconds Until the front door's certificate ends.");
              lines.add("# TYPE sptt_certificate_life_seconds gauge");
              lines.add("sptt_certificate_life_seconds " + life(file).toSeconds());
            });
  }

  private Duration life(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
      return Duration.between(clock.instant(), certificate.getNotAfter().toInstant());
    } catch (IOException | CertificateException e) {
      LOG.log(System.Logger.Level.WARNING, "the certificate cannot be read: {0}", e.getMessage());
      return Duration.ZERO;
    }
  }
}
