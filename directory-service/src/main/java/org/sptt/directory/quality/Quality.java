package org.sptt.directory.quality;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * How good an entry is to whoever looks it up, out of 100: half for what it says, half for how
 * lately somebody confirmed it.
 *
 * @param completeness out of 100: the share of what is wanted that is there
 * @param freshness out of 100: full for six months, falling to nought at two years
 * @param missing the fields that would raise it, by the names that the API has for them
 */
@TemplateData
public record Quality(int score, int completeness, int freshness, List<String> missing) {

  private static final int FULL = 100;
  private static final int FRESH_MONTHS = 6;
  private static final int STALE_YEARS = 2;

  /**
   * @param wanted which fields are wanted, and whether each is there
   */
  public static Quality of(Map<String, Boolean> wanted, LocalDate confirmedOn, LocalDate today) {
    List<String> missing =
        wanted.entrySet().stream()
            .filter(field -> !field.getValue())
            .map(Map.Entry::getKey)
            .toList();
    int completeness = FULL * (wanted.size() - missing.size()) / wanted.size();
    int freshness = freshness(confirmedOn, today);
    return new Quality((completeness + freshness) / 2, completeness, freshness, missing);
  }

  /** Whether confirming it would raise the score. */
  public boolean isWorthConfirming() {
    return freshness < FULL;
  }

  private static int freshness(LocalDate confirmedOn, LocalDate today) {
    LocalDate fresh = confirmedOn.plusMonths(FRESH_MONTHS);
    LocalDate stale = confirmedOn.plusYears(STALE_YEARS);
    if (!today.isAfter(fresh)) {
      return FULL;
    }
    long left = Math.max(0, ChronoUnit.DAYS.between(today, stale));
    return (int) (FULL * left / ChronoUnit.DAYS.between(fresh, stale));
  }
}
