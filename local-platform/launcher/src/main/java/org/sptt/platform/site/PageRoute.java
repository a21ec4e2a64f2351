package org.sptt.platform.site;

import java.util.regex.Pattern;

/**
 * An address at which a service answers people with pages.
 *
 * @param path as the service declares it, for example {@code /training/sessions/{id}}
 */
public record PageRoute(String path) implements Comparable<PageRoute> {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  /** Whether the path of an address is one of this route's. */
  boolean leadsTo(String address) {
    return withoutEndingSlash(address).matches(expression());
  }

  private String expression() {
    StringBuilder expression = new StringBuilder();
    int last = 0;
    for (var match : PARAMETER.matcher(withoutEndingSlash(path)).results().toList()) {
      expression.append(Pattern.quote(path.substring(last, match.start()))).append("[^/]+");
      last = match.end();
    }
    return expression.append(Pattern.quote(withoutEndingSlash(path).substring(last))).toString();
  }

  private static String withoutEndingSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The fewer parameters, the earlier: {@code /sessions/new} is no session. */
  @Override
  public int compareTo(PageRoute other) {
    int byParameters = Long.compare(parameters(), other.parameters());
    return byParameters != 0 ? byParameters : path.compareTo(other.path);
  }

  private long parameters() {
    return PARAMETER.matcher(path).results().count();
  }

  @Override
  public String toString() {
    return path;
  }
}
