package org.sptt.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.PageRoutes;
import org.sptt.platform.site.SiteMap;

/** The site of a running platform, as the demonstration accounts and a stranger see it. */
public record WholeSite(PlatformHome home) {

  /** Whoever has no account. */
  public static final String STRANGER = "public";

  /** By the first segment of their paths. */
  public static final List<String> SERVICES = Assembly.SERVICES;

  /** A browser each; who sees most comes first. */
  public Map<String, Browser> visitors() {
    Map<String, Browser> visitors = new LinkedHashMap<>();
    for (DemoAccount account : DemoAccount.ALL) {
      Browser browser = new Browser();
      browser.signIn(
          home.address().resolve("/reporting/connexion"), account.username(), account.password());
      visitors.put(account.username(), browser);
    }
    visitors.put(STRANGER, new Browser());
    return visitors;
  }

  /**
   * Follows links from the front door and the mail box on.
   *
   * @param more paths to begin at too, since no link leads there
   */
  public SiteMap mapFor(Map<String, Browser> visitors, String... more) {
    Map<String, Path> applications = new LinkedHashMap<>();
    SERVICES.forEach(service -> applications.put(service, home.application(service)));
    List<URI> starts =
        Stream.concat(Stream.of("/", "/mail/"), Stream.of(more))
            .map(home.address()::resolve)
            .toList();
    return SiteMap.crawled(starts, PageRoutes.of(applications), visitors);
  }
}
