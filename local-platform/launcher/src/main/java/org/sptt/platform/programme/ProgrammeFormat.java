package org.sptt.platform.programme;

import static org.sptt.platform.programme.Column.list;
import static org.sptt.platform.programme.Column.text;
import static org.sptt.platform.programme.Column.whole;
import static org.sptt.platform.programme.FileRule.identified;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a programme's folder, as docs/programme-format.md describes them. */
final class ProgrammeFormat {

  /** Compared with what was counted, never loaded. */
  static final Set<String> NOT_LOADED = Set.of("figures", "discrepancies");

  private static final FileRule INDICATORS =
      identified(
              "indicators",
              "/reporting/api/indicators/{id}",
              text("section"),
              text("label_fr").always(),
              text("label_en"),
              text("unit"),
              text("of"),
              text("measure"),
              text("by"),
              text("per"),
              whole("at_least"),
              Column.of("where", Readings::conditions),
              text("cell_of"),
              Column.of("cell", Readings::cellOfBreakdown),
              list("breakdowns"))
          .referringWithinBy("cell_of");

  private ProgrammeFormat() {}

  /** All files, each after those that it refers to. */
  static List<FileRule> inOrder() {
    return Stream.of(
            DirectoryFiles.IN_ORDER,
            TrainingFiles.IN_ORDER,
            ExperimentationFiles.IN_ORDER,
            SurveyFiles.IN_ORDER,
            List.of(INDICATORS))
        .flatMap(List::stream)
        .toList();
  }
}
