package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sptt.edge.Edition;

/** All that is done to a draft. Whoever changes it says which version they saw, as an ETag. */
@ApplicationScoped
class WriteReport {

  private final Reports reports;
  private final BlockRules rules;
  private final Outline outline;

  WriteReport(Reports reports, BlockRules rules, Outline outline) {
    this.reports = reports;
    this.rules = rules;
    this.outline = outline;
  }

  /**
   * @param copied the report whose blocks it begins with; empty to lay it out after the indicators
   */
  @Transactional
  Report begin(String title, LocalDate asOf, Optional<UUID> copied) {
    List<Block> blocks =
        copied.map(reports::require).map(Report::blocks).orElseGet(outline::blocks);
    Report report = new Report(title, asOf, blocks);
    reports.persist(report);
    return report;
  }

  @Transactional
  Report write(UUID id, String seen, ReportRequest request) {
    request.blocks().forEach(rules::check);
    return change(
        id,
        seen,
        report -> {
          report.describe(request.title(), request.lead(), request.asOf());
          report.rebuild(request.blocks());
        });
  }

  @Transactional
  void describe(UUID id, String seen, String title, String lead, LocalDate asOf) {
    change(id, seen, report -> report.describe(title, lead, asOf));
  }

  /**
   * @param after the block that it follows; empty to begin with it
   */
  @Transactional
  void insert(UUID id, String seen, Block block, Optional<UUID> after) {
    rules.check(block);
    change(id, seen, report -> report.insert(block, after));
  }

  /**
   * Whatever else is in the report, it goes to the end: nobody has to have looked at it.
   *
   * @param chapter at whose end; empty for the report's
   */
  @Transactional
  void append(UUID id, Block block, Optional<UUID> chapter) {
    rules.check(block);
    String current = Edition.tag(reports.require(id).version()).toString();
    change(id, current, report -> report.append(block, chapter));
  }

  @Transactional
  void replace(UUID id, String seen, UUID block, Block content) {
    rules.check(content);
    change(id, seen, report -> report.replace(block, content));
  }

  @Transactional
  void remove(UUID id, String seen, UUID block) {
    change(id, seen, report -> report.remove(block));
  }

  /**
   * @param by how many places down; up when negative
   */
  @Transactional
  void move(UUID id, String seen, UUID block, int by) {
    change(id, seen, report -> report.move(block, by));
  }

  /** There is nothing to be kept of what nobody published. */
  @Transactional
  void discard(UUID id, String seen) {
    Report report = reports.requireSeen(id, seen);
    report.requireDraft();
    reports.delete(report);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it cannot be shown
   */
  @Transactional
  void check(Block block) {
    rules.check(block);
  }

  private Report change(UUID id, String seen, Consumer<Report> change) {
    Report report = reports.requireSeen(id, seen);
    change.accept(report);
    reports.flush();
    return report;
  }
}
