package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.reporting.document.CanonicalDocument;
import org.sptt.reporting.document.Document;
import org.sptt.reporting.document.DocumentFormat;
import org.sptt.reporting.document.Line;

/**
 * What the latest published report tells everyone, for pages that show the programme at a glance.
 */
@ApplicationScoped
public class PublishedFigures {

  private final Reports reports;
  private final FrozenReports frozen;

  PublishedFigures(Reports reports, FrozenReports frozen) {
    this.reports = reports;
    this.frozen = frozen;
  }

  /**
   * What a report tells.
   *
   * @param figures those that stand out, one of each chapter in turn
   * @param all every figure that it tells whole, those that stand out first
   */
  public record Published(
      UUID report, String title, LocalDate asOf, List<Line> figures, List<Line> all) {

    /** The first of them that are told. */
    public List<Line> told(int most) {
      return figures.stream().filter(line -> line.value() != null).limit(most).toList();
    }
  }

  /** Empty as long as none is published. */
  @Transactional
  public Optional<Published> latest() {
    return reports.published().stream().findFirst().map(this::published);
  }

  private Published published(Report report) {
    Document document = CanonicalDocument.read(frozen.file(report.id(), true, DocumentFormat.JSON));
    return new Published(
        report.id(), report.title(), report.asOf(), document.keyFigures(), document.figures());
  }
}
