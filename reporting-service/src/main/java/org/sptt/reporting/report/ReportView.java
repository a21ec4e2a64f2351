package org.sptt.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A report as the API shows it.
 *
 * @param publishedAt null for a draft
 * @param files by the name of each file of a published report, the SHA-256 of what everyone gets
 */
record ReportView(
    UUID id,
    int version,
    String title,
    String lead,
    LocalDate asOf,
    Instant publishedAt,
    List<Block> blocks,
    Map<String, String> files) {

  static ReportView of(Report report, Map<String, String> files) {
    return new ReportView(
        report.id(),
        report.version(),
        report.title(),
        report.lead(),
        report.asOf(),
        report.publishedAt().orElse(null),
        report.blocks(),
        files);
  }
}
