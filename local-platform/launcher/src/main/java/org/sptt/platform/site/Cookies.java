package org.sptt.platform.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one browser, by name and path: the same name at another path is another cookie,
 * since Keycloak keeps one a realm.
 */
final class Cookies {

  private record Cookie(String name, String value, String path) {
    boolean isSentTo(URI address) {
      return address.getPath().startsWith(path);
    }
  }

  private final Map<String, Cookie> all = new LinkedHashMap<>();

  void takeAll(Cookies others) {
    all.putAll(others.all);
  }

  List<String> names(String prefix) {
    return all.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /** As if those of this name had come to their end. */
  void forget(String prefix) {
    all.keySet().removeIf(name -> name.startsWith(prefix));
  }

  /** As if somebody had spoilt them. */
  void spoil(String prefix) {
    all.replaceAll(
        (name, cookie) ->
            name.startsWith(prefix) ? new Cookie(cookie.name(), "spoilt", cookie.path()) : cookie);
  }

  Map<String, String> sentTo(URI address) {
    return all.values().stream()
        .filter(cookie -> cookie.isSentTo(address))
        .collect(Collectors.toMap(Cookie::name, Cookie::value, (general, special) -> special));
  }

  String headerFor(URI address) {
    return sentTo(address).entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Does as a {@code Set-Cookie} header says, which may end a cookie too. */
  void keep(String header) {
    String[] parts = header.split(";\\s*");
    String[] pair = parts[0].split("=", 2);
    String path = "/";
    boolean ended = pair[1].isEmpty();
    for (String part : parts) {
      if (part.toLowerCase().startsWith("path=")) {
        path = part.substring(5);
      }
      ended |= part.equalsIgnoreCase("max-age=0");
    }
    String key = pair[0] + "@" + path;
    if (ended) {
      all.remove(key);
    } else {
      all.put(key, new Cookie(pair[0], pair[1], path));
    }
  }
}
