package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sptt.reporting.document.DocumentFormat;
import org.sptt.reporting.document.Documents;
import org.sptt.reporting.figure.Answer;

/** A report's files: those of a published one as they were frozen, those of a draft made anew. */
@ApplicationScoped
class ReportFiles {

  private final FrozenReports frozen;
  private final Assembly assembly;
  private final ExactNumbers exact;
  private final OpenReports open;
  private final Documents documents;
  private final Clock clock;

  ReportFiles(
      FrozenReports frozen,
      Assembly assembly,
      ExactNumbers exact,
      OpenReports open,
      Documents documents,
      Clock clock) {
    this.frozen = frozen;
    this.assembly = assembly;
    this.exact = exact;
    this.open = open;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * @param forEveryone without the small numbers
   */
  @Transactional
  byte[] file(Report report, boolean forEveryone, DocumentFormat format) {
    if (report.isPublished()) {
      return frozen.file(report.id(), forEveryone, format);
    }
    Numbers numbers = forEveryone ? open.preview(answers(report)) : exact;
    return documents.write(assembly.assemble(report, clock.instant(), numbers), format);
  }

  private List<Answer> answers(Report report) {
    return Questions.of(report).map(exact::answer).toList();
  }
}
