package org.sptt.platform.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Loads a programme's folder through the services' APIs, file by file. A refused line is named and
 * the rest goes on; loaded again, nothing is there twice.
 */
final class LoadProgramme {

  // Enough to hide the services' answering time, few enough for a laptop of two cores.
  private static final int SIDE_BY_SIDE = 4;

  private final Door door;
  private final Duration patience;
  private final LoadProgress progress;

  LoadProgramme(Door door, Duration patience, LoadProgress progress) {
    this.door = door;
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * What became of the lines of each file, in the order in which files were loaded.
   *
   * @throws ServiceSilent when a service does not answer; what was loaded until then stays
   */
  List<FileResult> load(ProgrammeFolder folder) {
    Known known = new Known(folder);
    ExecutorService workers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      List<FileResult> results = new ArrayList<>();
      for (FileRule rule : ProgrammeFormat.inOrder()) {
        rule.details().map(d -> strays(folder, rule, d)).ifPresent(r -> add(results, r));
        Sheet sheet = folder.sheet(rule.file());
        progress.started(sheet.file(), sheet.lines().size());
        Delivery delivery = new Delivery(door, patience);
        add(results, new LoadFile(rule, known, delivery, progress, workers).load(sheet));
      }
      return List.copyOf(results);
    } finally {
      workers.shutdownNow();
    }
  }

  private void add(List<FileResult> results, FileResult result) {
    if (!result.isEmpty()) {
      progress.finished(result);
      results.add(result);
    }
  }

  /** Details that belong to no line: all others travel with theirs. */
  private static FileResult strays(
      ProgrammeFolder folder, FileRule rule, FileRule.Details details) {
    Sheet sheet = folder.sheet(details.file());
    List<RefusedLine> refused = new ArrayList<>(sheet.refused());
    for (Line line : sheet.lines()) {
      String named = line.cell(details.column()).orElse("");
      if (folder.find(rule.file(), named).isEmpty()) {
        refused.add(
            new RefusedLine(line, "« " + named + " » ne figure pas dans " + rule.file() + ".csv"));
      }
    }
    return new FileResult(sheet.file(), Map.of(), refused);
  }
}
