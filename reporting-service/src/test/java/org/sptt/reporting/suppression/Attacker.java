package org.sptt.reporting.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whoever has all public tables of all dates and solves them as linear equations: each number shown
 * is known, each table's cells add up to its whole. Shares nothing with what it attacks.
 */
final class Attacker {

  private static final double NOUGHT = 1e-9;

  private final Map<Spot, Integer> unknowns = new LinkedHashMap<>();
  private final List<double[]> rows = new ArrayList<>();
  private final Map<Spot, Double> seen = new HashMap<>();

  /**
   * @param shown what the public sees; a spot without a number is one kept secret
   */
  Attacker(Map<Spot, Double> shown) {
    shown.forEach(
        (spot, number) -> {
          if (number == null) {
            unknowns.put(spot, unknowns.size());
          } else {
            seen.put(spot, number);
          }
        });
    Map<String, List<Spot>> tables = new TreeMap<>();
    shown.keySet().stream()
        .filter(spot -> !spot.isWhole())
        .forEach(
            spot ->
                tables
                    .computeIfAbsent(
                        spot.release() + "/" + spot.dimension(), t -> new ArrayList<>())
                    .add(spot));
    tables.values().forEach(this::addUp);
    solve();
  }

  private void addUp(List<Spot> cells) {
    double[] row = new double[unknowns.size() + 1];
    cells.forEach(cell -> add(row, cell, 1));
    add(row, Spot.whole(cells.get(0).release(), cells.get(0).figure()), -1);
    rows.add(row);
  }

  private void add(double[] row, Spot spot, double factor) {
    if (seen.containsKey(spot)) {
      row[unknowns.size()] -= factor * seen.get(spot);
    } else {
      row[unknowns.get(spot)] += factor;
    }
  }

  private void solve() {
    int done = 0;
    for (int column = 0; column < unknowns.size() && done < rows.size(); column++) {
      int pivot = done;
      for (int row = done; row < rows.size(); row++) {
        if (Math.abs(rows.get(row)[column]) > Math.abs(rows.get(pivot)[column])) {
          pivot = row;
        }
      }
      if (Math.abs(rows.get(pivot)[column]) < NOUGHT) {
        continue;
      }
      Collections.swap(rows, done, pivot);
      double[] solved = rows.get(done);
      double by = solved[column];
      for (int i = 0; i < solved.length; i++) {
        solved[i] /= by;
      }
      for (int row = 0; row < rows.size(); row++) {
        if (row != done) {
          subtract(rows.get(row), solved, rows.get(row)[column]);
        }
      }
      done++;
    }
  }

  private static void subtract(double[] from, double[] row, double times) {
    if (Math.abs(times) > NOUGHT) {
      for (int i = 0; i < row.length; i++) {
        from[i] -= times * row[i];
      }
    }
  }

  /** Whether a number minus another, or a number alone, follows from what is shown. */
  boolean determines(Spot spot, Spot minus) {
    double[] wanted = new double[unknowns.size() + 1];
    add(wanted, spot, 1);
    if (minus != null) {
      add(wanted, minus, -1);
    }
    for (double[] row : rows) {
      int first = first(row);
      if (first >= 0) {
        subtract(wanted, row, wanted[first]);
      }
    }
    return first(wanted) < 0;
  }

  private int first(double[] row) {
    for (int i = 0; i < unknowns.size(); i++) {
      if (Math.abs(row[i]) > NOUGHT) {
        return i;
      }
    }
    return -1;
  }
}
