package org.sptt.edge;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Nothing is fetched from the address. A name that is not known just now passes, since the page may
 * only be away for a while; one that is known to be in a private network does not.
 */
public class WebLinkCheck implements ConstraintValidator<WebLink, String> {

  /** Which names are asked for in the name service. */
  public enum LookUps {
    EACH,

    /** None: a file has so many that the answers would be waited for all day. */
    NONE
  }

  private static final int LONGEST = 500;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Names that mean something else in each network (RFC 6761, 6762, 8375, 9476). */
  private static final Set<String> NOT_PUBLIC =
      Set.of("localhost", "local", "internal", "lan", "home", "corp", "intranet", "arpa", "onion");

  @Override
  public boolean isValid(String link, ConstraintValidatorContext context) {
    return link == null
        || link.length() <= LONGEST
            && address(link)
                .filter(WebLinkCheck::isOfTheWeb)
                .filter(address -> leadsOutside(address.getHost(), looksUp(context)))
                .isPresent();
  }

  private static boolean looksUp(ConstraintValidatorContext context) {
    return !(context instanceof HibernateConstraintValidatorContext known
        && known.getConstraintValidatorPayload(LookUps.class) == LookUps.NONE);
  }

  private static Optional<URI> address(String link) {
    try {
      return Optional.of(new URI(link));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfTheWeb(URI address) {
    return address.getScheme() != null
        && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
        && address.getHost() != null
        && address.getUserInfo() == null;
  }

  private static boolean leadsOutside(String host, boolean looksUp) {
    boolean isNumber = host.startsWith("[") || host.matches("[0-9.]+|(0x[0-9a-f]+\\.?)+");
    if (!isNumber && !isPublicName(host)) {
      return false;
    }
    if (!isNumber && !looksUp) {
      return true;
    }
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicInternet::includes);
    } catch (UnknownHostException e) {
      return !isNumber;
    }
  }

  private static boolean isPublicName(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    int lastDot = name.lastIndexOf('.');
    return lastDot > 0 && !NOT_PUBLIC.contains(name.substring(lastDot + 1));
  }
}
