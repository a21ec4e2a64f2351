package org.sptt.platform.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One visitor's way through the site. What looks alike, a session and the next, is looked at twice;
 * more often only while some route has not been reached, since the link may stand on one in fifty.
 */
final class Walk {

  private static final int EXAMPLES = 2;
  private static final int MOST_EXAMPLES = 60;

  /** Ways in and out, and what is for programs or for Keycloak's own pages to show. */
  private static final String NOT_FOLLOWED = "/auth/.*|/[^/]+/(connexion|deconnexion|q/.*|api/.*)";

  /** A link, and the page on which it stood. */
  private record Step(URI address, String from) {}

  private final SiteMap map;
  private final String visitor;
  private final Browser browser;
  private final Map<String, Queue<Step>> ahead = new LinkedHashMap<>();
  private final Map<String, Integer> visits = new HashMap<>();
  private final Set<URI> known = new HashSet<>();

  Walk(SiteMap map, String visitor, Browser browser) {
    this.map = map;
    this.visitor = visitor;
    this.browser = browser;
  }

  /** Looks at examples of all that links lead to. */
  void from(List<URI> starts) {
    starts.forEach(start -> take(new Step(start, "nowhere")));
    while (look(EXAMPLES)) {}
  }

  /** Looks at more of what looks alike, for as long as some route has not been reached. */
  void further() {
    while (!map.unreached().isEmpty() && look(MOST_EXAMPLES)) {}
  }

  /** Whether there was something left to look at. */
  private boolean look(int enough) {
    Optional<Step> next = next(enough);
    next.ifPresent(this::look);
    return next.isPresent();
  }

  private Optional<Step> next(int enough) {
    return ahead.entrySet().stream()
        .filter(alike -> !alike.getValue().isEmpty())
        .filter(alike -> visits.getOrDefault(alike.getKey(), 0) < enough)
        .min(Comparator.comparing(alike -> visits.getOrDefault(alike.getKey(), 0)))
        .map(alike -> alike.getValue().remove());
  }

  private void look(Step step) {
    int visit = visits.merge(shape(step.address()), 1, Integer::sum);
    Browser.Answer answer = browser.get(step.address());
    known.add(answer.address());
    if (isLeft(answer.address())) {
      // A page for people who are signed in sent this visitor away, to Keycloak.
      return;
    }
    if (answer.status() >= 400) {
      map.broken(
          "%s: %s on %s (%d)".formatted(visitor, step.address(), step.from(), answer.status()));
    } else if (answer.header("content-type").startsWith("text/html")) {
      note(answer, visit);
      new Links(answer).onward().forEach(link -> take(new Step(link, answer.address().getPath())));
    }
  }

  private void note(Browser.Answer answer, int visit) {
    String place = map.placeOf(answer.address());
    boolean isNew = map.unreached().stream().anyMatch(route -> route.path().equals(place));
    if (visit <= EXAMPLES || isNew) {
      map.found(new SitePage(visitor, place, afterHost(answer.address())));
    }
  }

  private void take(Step step) {
    if (!isLeft(step.address()) && known.add(step.address())) {
      ahead.computeIfAbsent(shape(step.address()), each -> new ArrayDeque<>()).add(step);
    }
  }

  private static boolean isLeft(URI address) {
    return address.getPath().matches(NOT_FOLLOWED);
  }

  private String shape(URI address) {
    String parameters =
        Optional.ofNullable(address.getRawQuery()).stream()
            .flatMap(query -> Arrays.stream(query.split("&")))
            .map(pair -> pair.split("=")[0])
            .sorted()
            .collect(Collectors.joining("&"));
    return map.placeOf(address) + "?" + parameters;
  }

  private static String afterHost(URI address) {
    return address.getRawQuery() == null
        ? address.getRawPath()
        : address.getRawPath() + "?" + address.getRawQuery();
  }
}
