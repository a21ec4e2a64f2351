package org.sptt.site;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody who uses a page by its keys alone. */
final class Keyboard {

  /** More than any page has places to stop at. */
  private static final int PATIENCE = 400;

  private static final String CALLED =
      """
      name => {
        const element = document.activeElement;
        const labels = [...(element.labels || [])].map(label => label.textContent);
        return [element.textContent, element.name, ...labels]
          .some(text => text && text.trim().startsWith(name));
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Goes on from where the focus is to what is called, or labelled, so. */
  Keyboard reach(String name) {
    for (int step = 0; step < PATIENCE; step++) {
      if ((boolean) page.evaluate(CALLED, name)) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("no key leads to « %s » on %s".formatted(name, page.url()));
  }

  /** Uses a link or a button, and waits for where it leads: a path, and perhaps more behind it. */
  void follow(String name, String path) {
    reach(name).send(path);
  }

  void fill(String name, String text) {
    reach(name).press("Control+A");
    page.keyboard().type(text);
  }

  /** Presses Enter where the focus is, in a field or on a link, and waits for where it leads. */
  void send(String path) {
    page.evaluate("() => { window.beforeEnter = true }");
    press("Enter");
    page.waitForFunction("() => !window.beforeEnter");
    page.waitForURL(Pattern.compile("http://localhost:\\d+" + Pattern.quote(path) + ".*"));
  }
}
