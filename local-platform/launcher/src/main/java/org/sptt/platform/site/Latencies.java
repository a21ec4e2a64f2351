package org.sptt.platform.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long answers took, in milliseconds. */
public final class Latencies {

  private final List<Double> all = new ArrayList<>();

  public void add(double milliseconds) {
    all.add(milliseconds);
  }

  public void addAll(Latencies others) {
    all.addAll(others.all);
  }

  /**
   * The least time within which this share of the answers had come.
   *
   * @param share above 0, at most 1
   */
  public double percentile(double share) {
    List<Double> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
