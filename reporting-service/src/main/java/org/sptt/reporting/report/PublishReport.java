package org.sptt.reporting.report;

import static org.sptt.edge.Refusals.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sptt.reporting.document.Document;
import org.sptt.reporting.document.DocumentFormat;
import org.sptt.reporting.document.Documents;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.sql.OneWriter;

/**
 * Freezes a report: its numbers, with the versions of their definitions, and every file that its
 * readers will ever get, once with all numbers for the team and once for everyone.
 */
@ApplicationScoped
class PublishReport {

  private final Reports reports;
  private final BlockRules rules;
  private final Assembly assembly;
  private final ExactNumbers exact;
  private final OpenReports open;
  private final Documents documents;
  private final FrozenReports frozen;
  private final OneWriter oneWriter;
  private final Clock clock;

  PublishReport(
      Reports reports,
      BlockRules rules,
      Assembly assembly,
      ExactNumbers exact,
      OpenReports open,
      Documents documents,
      FrozenReports frozen,
      OneWriter oneWriter,
      Clock clock) {
    this.reports = reports;
    this.rules = rules;
    this.assembly = assembly;
    this.exact = exact;
    this.open = open;
    this.documents = documents;
    this.frozen = frozen;
    this.oneWriter = oneWriter;
    this.clock = clock;
  }

  /**
   * @param seen the version that was looked at before, as an ETag
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409, 412 or 422
   */
  @Transactional
  void publish(UUID id, String seen) {
    Report report = reports.requireSeen(id, seen);
    if (report.blocks().isEmpty()) {
      throw refused("report-empty", "Give the report at least one block before publishing it.");
    }
    report.blocks().forEach(rules::check);
    // Nothing moves while the numbers are taken, so that all are of one moment.
    oneWriter.enter();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    report.publish(now);
    List<Answer> answers = Questions.of(report).map(exact::answer).toList();
    answers.forEach(answer -> frozen.pin(id, answer));
    freeze(id, assembly.assemble(report, now, exact));
    freeze(id, assembly.assemble(report, now, open.release(report, answers)));
  }

  private void freeze(UUID id, Document document) {
    for (DocumentFormat format : DocumentFormat.values()) {
      frozen.keep(id, document.open(), format, documents.write(document, format));
    }
  }
}
