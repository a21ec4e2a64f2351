package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** A report's blocks in a line each. */
@ApplicationScoped
class BlockLines {

  private static final int LETTERS = 90;

  private final Indicators indicators;

  BlockLines(Indicators indicators) {
    this.indicators = indicators;
  }

  List<BlockLine> of(Report report) {
    Map<String, Indicator> known =
        indicators.inForce().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    return report.blocks().stream()
        .map(
            block ->
                new BlockLine(
                    block.id(),
                    FrenchWords.word("block", block.kind().word()),
                    shortened(summary(block, known)),
                    block.kind() == Block.Kind.CHAPTER))
        .toList();
  }

  private static String summary(Block block, Map<String, Indicator> known) {
    if (!block.words().isBlank()) {
      return block.words();
    }
    String first =
        block.indicators().stream()
            .limit(1)
            .map(id -> known.containsKey(id) ? known.get(id).label() : id)
            .collect(Collectors.joining());
    if (block.by() != null) {
      return first + ", " + FrenchWords.word("by", block.by());
    }
    int more = block.indicators().size() - 1;
    return more > 0 ? "%s (+ %d)".formatted(first, more) : first;
  }

  private static String shortened(String words) {
    return words.length() <= LETTERS ? words : words.substring(0, LETTERS - 1) + "…";
  }
}
