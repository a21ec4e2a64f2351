package org.sptt.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page held to what every page must be, at the widths of a desk and a phone, light and dark.
 * Everything that is wrong is said, not only the first thing.
 */
final class PageVisit {

  private static final int DESK = 1280;
  private static final int PHONE = 360;
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 800;
  private static final int MOST_BYTES = 100_000;

  /** Pictures take as long as looking does: those of the dark are made when all is asked for. */
  static final boolean WHOLE_SITE = System.getProperty("sptt.whole-site") != null;

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Axe axe;
  private final Page page;
  private final String name;
  private final List<String> faults = new ArrayList<>();
  private final List<Request> finished = new ArrayList<>();

  /**
   * @param page opened nowhere yet
   * @param name of its pictures
   */
  PageVisit(Axe axe, Page page, String name) {
    this.axe = axe;
    this.page = page;
    this.name = name.replaceAll("[^a-zA-Z0-9]+", "-");
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
    page.onRequest(this::mustStayHere);
    page.onRequestFinished(finished::add);
    // Also keeps Chromium from answering out of its cache, so that everything is weighed.
    page.route("**", route -> route.resume());
  }

  /** What is wrong with the page at the address. */
  List<String> faultsAt(URI address) {
    page.setViewportSize(DESK, HEIGHT);
    page.navigate(address.toString());
    return faults();
  }

  /** What is wrong with the page that is open. */
  List<String> faults() {
    weigh();
    add("by keyboard", Tabbing.faults(page));
    return faultsInSight();
  }

  /** What is wrong with how it looks; a mail's keys are those of whoever shows it. */
  List<String> faultsInSight() {
    look(DESK, ColorScheme.LIGHT);
    look(DESK, ColorScheme.DARK);
    look(PHONE, ColorScheme.DARK);
    look(PHONE, ColorScheme.LIGHT);
    page.setViewportSize(NARROWEST, HEIGHT);
    add("320 wide", Reflow.lost(page));
    page.setViewportSize(DESK / 2, HEIGHT / 2);
    add("zoomed to 200 %", Reflow.lost(page));
    page.setViewportSize(DESK, HEIGHT);
    add("letters at 200 %", Reflow.lostWithLargeLetters(page));
    return faults;
  }

  private void mustStayHere(Request request) {
    if (!request.url().startsWith("http://localhost:")) {
      faults.add("asks another host: " + request.url());
    }
  }

  /** Of what arrived whole: a request given up for the next page never tells its size. */
  private void weigh() {
    long bytes = 0;
    for (Request request : List.copyOf(finished)) {
      bytes += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }
    if (bytes > MOST_BYTES) {
      faults.add("weighs %d bytes".formatted(bytes));
    }
  }

  private void look(int width, ColorScheme scheme) {
    page.setViewportSize(width, HEIGHT);
    // Without motion: a colour half way from one scheme to the other is none of the page's.
    page.emulateMedia(
        new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    String where = "%d %s".formatted(width, scheme.name().toLowerCase());
    add(where, scheme == ColorScheme.LIGHT ? axe.violations(page) : axe.violationsOfColours(page));
    if (scheme == ColorScheme.LIGHT || WHOLE_SITE) {
      page.screenshot(
          new ScreenshotOptions()
              .setFullPage(true)
              .setPath(SCREENSHOTS.resolve("%s-%s.png".formatted(name, where.replace(' ', '-')))));
    }
  }

  private void add(String where, List<String> found) {
    found.forEach(fault -> faults.add(where + ": " + fault));
  }
}
