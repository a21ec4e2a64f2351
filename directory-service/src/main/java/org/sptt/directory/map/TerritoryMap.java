package org.sptt.directory.map;

import java.util.List;
import java.util.Locale;
import org.sptt.directory.search.DepartmentCount;
import org.sptt.directory.territory.Outline;

/**
 * Departments as they are drawn, with what is in each.
 *
 * @param viewBox of the SVG
 */
record TerritoryMap(String viewBox, List<Area> areas) {

  private static final double MARGIN = 3;

  /** Letters are a share of the map's height, whatever its scale is. */
  private static final double LETTERS = 0.07;

  /**
   * A department on the map.
   *
   * @param shade 0 for none to 4 for most
   */
  record Area(Outline outline, DepartmentCount count, int shade, double letters) {}

  static TerritoryMap of(List<Outline> outlines, List<DepartmentCount> counts) {
    double left = outlines.stream().mapToDouble(Outline::left).min().orElse(0) - MARGIN;
    double top = outlines.stream().mapToDouble(Outline::top).min().orElse(0) - MARGIN;
    double right = outlines.stream().mapToDouble(Outline::right).max().orElse(0) + MARGIN;
    double bottom = outlines.stream().mapToDouble(Outline::bottom).max().orElse(0) + MARGIN;
    long most = counts.stream().mapToLong(DepartmentCount::total).max().orElse(0);
    return new TerritoryMap(
        String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", left, top, right - left, bottom - top),
        outlines.stream()
            .map(outline -> area(outline, counts, most, (bottom - top) * LETTERS))
            .toList());
  }

  private static Area area(
      Outline outline, List<DepartmentCount> counts, long most, double letters) {
    DepartmentCount count =
        counts.stream()
            .filter(each -> each.department().equals(outline.department()))
            .findFirst()
            .orElseGet(() -> new DepartmentCount(outline.department(), 0, 0));
    int shade = most == 0 ? 0 : (int) Math.ceil(4.0 * count.total() / most);
    return new Area(outline, count, shade, letters);
  }
}
