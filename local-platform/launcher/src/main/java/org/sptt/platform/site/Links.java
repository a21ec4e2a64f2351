package org.sptt.platform.site;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a page leads, and what it is made of besides itself, on its own host. */
record Links(Browser.Answer page) {

  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"#]+)");
  private static final Pattern SEARCH = Pattern.compile("<form\\s[^>]*?method=\"get\"[^>]*>");
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"#]+)");
  private static final Pattern PIECE =
      Pattern.compile("<(?:link|img|script)\\s[^>]*?(?:href|src)=\"([^\"#]+)");

  /** Addresses behind links, and behind forms that only ask. */
  List<URI> onward() {
    Stream<String> searches =
        SEARCH
            .matcher(page.body())
            .results()
            .flatMap(form -> ACTION.matcher(form.group()).results())
            .map(action -> action.group(1));
    return resolved(Stream.concat(found(LINK), searches));
  }

  /** Style sheets, pictures and scripts. */
  List<URI> pieces() {
    return resolved(found(PIECE));
  }

  private Stream<String> found(Pattern pattern) {
    return pattern.matcher(page.body()).results().map((MatchResult match) -> match.group(1));
  }

  private List<URI> resolved(Stream<String> written) {
    return written
        .map(link -> page.address().resolve(link.replace("&amp;", "&")))
        .filter(address -> page.address().getAuthority().equals(address.getAuthority()))
        .distinct()
        .toList();
  }
}
