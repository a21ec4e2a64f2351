package org.sptt.reporting.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sptt.reporting.fact.Fact;

/**
 * A time through which a fact counts in one and the same way.
 *
 * @param value which of the values counted it stands for
 * @param until the day after; null when it lasts
 * @param cells where it counts: the whole, and one of each breakdown
 */
record Stretch(Fact fact, String value, LocalDate from, LocalDate until, List<Cell> cells)
    implements Comparable<Stretch> {

  private static final Comparator<Stretch> LATEST_LAST =
      Comparator.comparing((Stretch stretch) -> stretch.fact().day())
          .thenComparing(stretch -> stretch.fact().id());

  /** Later facts come later, whatever the order in which they were told. */
  @Override
  public int compareTo(Stretch other) {
    return LATEST_LAST.compare(this, other);
  }

  /** One of a breakdown's, or the whole. */
  record Cell(String dimension, String value) implements Comparable<Cell> {

    static final Cell WHOLE = new Cell(Step.WHOLE, Step.WHOLE);
    static final Cell CERTAIN = new Cell(Step.IDENTITY, Step.CERTAIN);
    static final Cell RECORDS = new Cell(Step.IDENTITY, Step.RECORDS);

    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::dimension).thenComparing(Cell::value);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }
}
