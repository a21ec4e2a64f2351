package org.sptt.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** axe-core, run within a page: what breaks WCAG 2.2 AA, or is known to be bad practice. */
final class Axe {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  /** All that can differ between light and dark. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String RUN =
      """
      async only => {
        const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
        return found.violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
      }
      """;

  private final String script = script();

  List<String> violations(Page page) {
    return run(page, "tag", RULES);
  }

  List<String> violationsOfColours(Page page) {
    return run(page, "rule", OF_COLOURS);
  }

  @SuppressWarnings("unchecked")
  private List<String> run(Page page, String type, List<String> values) {
    // As text, not as a script element: the site's own policy would rightly refuse that.
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(script);
    }
    return (List<String>) page.evaluate(RUN, Map.of("type", type, "values", values));
  }

  private static String script() {
    try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
