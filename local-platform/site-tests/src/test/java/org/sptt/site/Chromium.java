package org.sptt.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium without a window: one of this machine, installed first where there is none. */
final class Chromium implements AutoCloseable {

  /** First the one that has no window to draw: pages open in it in half the time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  /**
   * As root Chromium starts without its sandbox only; it has nobody to talk to but the platform.
   */
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Optional<Path> program) {
    playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options = new LaunchOptions().setArgs(OPTIONS);
    program.ifPresent(options::setExecutablePath);
    browser = playwright.chromium().launch(options);
  }

  static Chromium open() {
    Optional<Path> program = found();
    if (program.isEmpty()) {
      install();
      program = found();
    }
    // Still none: it is the one that Playwright downloaded, and Playwright knows where.
    return new Chromium(program);
  }

  Browser browser() {
    return browser;
  }

  private static Optional<Path> found() {
    String chosen = System.getenv("SPTT_BROWSER");
    if (chosen != null) {
      return Optional.of(Path.of(chosen));
    }
    List<Path> folders =
        Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of).toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() {
    Path script =
        Path.of(System.getProperty("sptt.root"), "local-platform/site-tests/install-browser.sh");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try {
      Process process =
          new ProcessBuilder(
                  script.toString(),
                  java.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  CLI.class.getName(),
                  "install",
                  "chromium")
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "There is no Chromium to look at the site with, and "
                + script
                + " could not install one: install Chromium or Chrome, or name it by SPTT_BROWSER.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
