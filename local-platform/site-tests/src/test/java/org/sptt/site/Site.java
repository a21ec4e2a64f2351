package org.sptt.site;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sptt.platform.LoadedPlatform;
import org.sptt.platform.Programmes;
import org.sptt.platform.TestPlatform;
import org.sptt.platform.WholeSite;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.SiteMap;

/**
 * The running site with the programme of 2023-2024, its map, and a Chromium to look at it; made
 * once for all tests that ask.
 */
final class Site implements AutoCloseable {

  private final TestPlatform.Running platform;
  private final Queue<Chromium> opened = new ConcurrentLinkedQueue<>();

  /** A Chromium obeys the one thread that opened it; tests run side by side in a few. */
  private final ThreadLocal<Sight> sight = ThreadLocal.withInitial(this::open);

  private final Map<String, Browser> visitors;
  private final SiteMap map;

  private Site(TestPlatform.Running platform) throws IOException, InterruptedException {
    this.platform = platform;
    // Before the long part: whoever lacks a browser is told at once.
    sight.get();
    LoadedPlatform.Said said = new LoadedPlatform(platform).load(Programmes.OF_2023_2024);
    if (said.exit() != 0) {
      throw new IllegalStateException(said.text());
    }
    new ReportsToRead(platform).write();
    new DirectoryToKeep(platform).keep();
    String[] signedUp = new SessionToCome(platform).signUpTwo();
    WholeSite site = new WholeSite(platform.home());
    visitors = site.visitors();
    map = site.mapFor(visitors, signedUp);
  }

  SiteMap map() {
    return map;
  }

  TestPlatform.Running platform() {
    return platform;
  }

  URI address(String path) {
    return platform.home().address().resolve(path);
  }

  /** Without Chromium: what the site answers this visitor. */
  Browser.Answer answer(String visitor, String path) {
    Browser browser = visitors.get(visitor);
    synchronized (browser) {
      return browser.get(address(path));
    }
  }

  /** An empty page of somebody who has never been here. */
  Page newcomer() {
    return sight.get().chromium().browser().newContext(options()).newPage();
  }

  /** A page of a visitor who is signed in already, unless it is the stranger. */
  Page pageOf(String visitor) {
    return contexts().computeIfAbsent(visitor, name -> context(name, options())).newPage();
  }

  /** The same, with scripts switched off. */
  Page pageWithoutScriptOf(String visitor) {
    return contexts()
        .computeIfAbsent(
            visitor + " without script",
            name -> context(visitor, options().setJavaScriptEnabled(false)))
        .newPage();
  }

  private Map<String, BrowserContext> contexts() {
    return sight.get().contexts();
  }

  private Sight open() {
    Sight sight = new Sight(Chromium.open(), new HashMap<>());
    opened.add(sight.chromium());
    return sight;
  }

  private static NewContextOptions options() {
    return new NewContextOptions().setLocale("fr-FR");
  }

  private BrowserContext context(String visitor, NewContextOptions options) {
    BrowserContext context = sight.get().chromium().browser().newContext(options);
    List<Cookie> cookies =
        visitors.get(visitor).cookiesFor(address("/")).entrySet().stream()
            .map(
                cookie ->
                    new Cookie(cookie.getKey(), cookie.getValue())
                        .setDomain("localhost")
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(true))
            .toList();
    context.addCookies(cookies);
    return context;
  }

  @Override
  public void close() {
    opened.forEach(Chromium::close);
  }

  /** The Chromium of one thread, and who is signed in there. */
  private record Sight(Chromium chromium, Map<String, BrowserContext> contexts) {}

  /** Hands the site to tests. */
  static final class Opened implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Site.class))
          .computeIfAbsent(
              Site.class, type -> opened(TestPlatform.runningFor(context)), Site.class);
    }

    private static Site opened(TestPlatform.Running platform) {
      try {
        return new Site(platform);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
