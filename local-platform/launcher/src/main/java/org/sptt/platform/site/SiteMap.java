package org.sptt.platform.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All pages of the running site that its visitors get to by links, an example or two for each place
 * and visitor.
 */
public final class SiteMap {

  private static final String NUMBERS = "[0-9a-f]{8}-[0-9a-f-]{27}|\\d+";

  private final PageRoutes routes;
  private final List<SitePage> pages = new ArrayList<>();
  private final Set<String> broken = new LinkedHashSet<>();

  private SiteMap(PageRoutes routes) {
    this.routes = routes;
  }

  /**
   * Follows links as each visitor in turn, from these addresses on, and then once more for what
   * nobody got to.
   *
   * @param visitors a browser each, signed in or not, by what they are called
   */
  public static SiteMap crawled(
      List<URI> starts, PageRoutes routes, Map<String, Browser> visitors) {
    SiteMap map = new SiteMap(routes);
    List<Walk> walks = new ArrayList<>();
    visitors.forEach((name, browser) -> walks.add(new Walk(map, name, browser)));
    walks.forEach(walk -> walk.from(starts));
    walks.forEach(Walk::further);
    return map;
  }

  /**
   * In the order in which they were found; of the same place and visitor, the first found first.
   */
  public List<SitePage> pages() {
    return List.copyOf(pages);
  }

  /**
   * The first page found of each place and visitor. What is the front door's own looks the same to
   * all, and is there once.
   */
  public List<SitePage> oneOfEach() {
    Set<String> seen = new HashSet<>();
    return pages.stream()
        .filter(page -> seen.add(isOfAService(page) ? page.visitor() + page.place() : page.place()))
        .toList();
  }

  private boolean isOfAService(SitePage page) {
    return routes.all().contains(new PageRoute(page.place()));
  }

  /** Routes that services declare and no link led to. */
  public SortedSet<PageRoute> unreached() {
    SortedSet<PageRoute> unreached = new TreeSet<>(routes.all());
    pages.forEach(page -> unreached.removeIf(route -> route.path().equals(page.place())));
    return unreached;
  }

  /** Links that lead nowhere, each with who followed it, from where, and what was answered. */
  public Set<String> broken() {
    return Set.copyOf(broken);
  }

  String placeOf(URI address) {
    String path = address.getPath();
    return routes
        .leadingTo(path)
        .map(PageRoute::path)
        .orElseGet(() -> path.replaceAll(NUMBERS, "{number}"));
  }

  void found(SitePage page) {
    pages.add(page);
  }

  void broken(String sentence) {
    broken.add(sentence);
  }
}
