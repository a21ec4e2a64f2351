package org.sptt.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Going through a page by the tabulator key alone. */
final class Tabbing {

  private static final String MARK =
      """
      () => {
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
          .filter(element => element.tabIndex >= 0 && element.type !== 'hidden');
        // Of a group of radio buttons the keyboard stops at one, and arrows do the rest.
        const groups = new Set();
        window.stops = all.filter(element => element.type !== 'radio'
          || (!groups.has(element.name) && groups.add(element.name)));
        window.passed = new Set();
        return window.stops.length;
      }
      """;

  /** What has the focus now; empty when the page has none. */
  private static final String LOOK =
      """
      () => {
        const element = document.activeElement;
        if (!element || element === document.body) return { nothing: true };
        window.passed.add(element);
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          nothing: false,
          name: `${element.tagName.toLowerCase()} ${(element.textContent || element.name || '').trim().slice(0, 40)}`,
          marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
          seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        };
      }
      """;

  private static final String MISSED =
      """
      () => window.stops
        .filter(element => !window.passed.has(element))
        .filter(element => element.type !== 'radio' || ![...window.passed].some(other => other.name === element.name))
        .map(element => `never gets the focus: ${element.outerHTML.slice(0, 120)}`)
      """;

  private Tabbing() {}

  /**
   * Each thing that can be used gets the focus, shows it, and lets it go; said of what does not.
   */
  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    int stops = (int) page.evaluate(MARK);
    // A date takes several steps within itself; more than that is a trap.
    int most = 5 * stops + 5;
    // A page may begin in the middle, at its one field: then it is gone through from there, and
    // once
    // more from the top.
    int ends = 0;
    for (int step = 0; step < most && ends < 2; step++) {
      page.keyboard().press("Tab");
      Map<String, Object> focus = (Map<String, Object>) page.evaluate(LOOK);
      if ((boolean) focus.get("nothing")) {
        ends++;
      } else {
        faults.addAll(faults(focus));
      }
    }
    faults.addAll((List<String>) page.evaluate(MISSED));
    return faults.stream().distinct().toList();
  }

  private static List<String> faults(Map<String, Object> focus) {
    List<String> faults = new ArrayList<>();
    if (!(boolean) focus.get("marked")) {
      faults.add("has the focus and does not show it: " + focus.get("name"));
    }
    if (!(boolean) focus.get("seen")) {
      faults.add("has the focus out of sight: " + focus.get("name"));
    }
    return faults;
  }
}
