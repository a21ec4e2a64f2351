package org.sptt.edge;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking. A partner's structure comes from the token alone, never from the request. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * Coordinators and evaluators see the whole programme; partners only what is their structure's.
   */
  public boolean seesEverything() {
    return identity.hasRole(Roles.COORDINATOR) || identity.hasRole(Roles.EVALUATOR);
  }

  /** Evaluators are shown no name, no e-mail and no free text about a person. */
  public boolean readsPseudonymously() {
    return identity.hasRole(Roles.EVALUATOR) && !identity.hasRole(Roles.COORDINATOR);
  }

  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }

  /** Whether the token was given for this purpose, by the name of an OAuth scope. */
  public boolean hasScope(String scope) {
    return identity.getPrincipal() instanceof JsonWebToken token
        && token.getClaim("scope") instanceof String scopes
        && List.of(scopes.split(" ")).contains(scope);
  }

  /** The id of the account that asks, which names nobody; empty text when there is none. */
  public String account() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getSubject()).orElse("")
        : "";
  }

  /** How the token names who asks. */
  public String name() {
    return identity.getPrincipal().getName();
  }

  /** The e-mail of the account, if the token tells it. */
  public Optional<String> email() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getClaim("email"))
        : Optional.empty();
  }

  /**
   * The alias of the organisation that the caller signed in through; empty when there is none, or
   * more than one, since then nobody can say whose things to show.
   */
  public Optional<String> organization() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    List<String> aliases = aliases(token.getClaim("organization"));
    return aliases.size() == 1 ? Optional.of(aliases.get(0)) : Optional.empty();
  }

  // Keycloak writes a list of aliases, or an object keyed by alias when its attributes are mapped
  // too.
  private static List<String> aliases(Object claim) {
    if (claim instanceof JsonObject byAlias) {
      return List.copyOf(byAlias.keySet());
    }
    if (claim instanceof Map<?, ?> byAlias) {
      return byAlias.keySet().stream().map(String::valueOf).toList();
    }
    if (claim instanceof Collection<?> list) {
      return list.stream().map(Caller::text).toList();
    }
    return claim == null ? List.of() : List.of(text(claim));
  }

  private static String text(Object value) {
    return value instanceof JsonString string ? string.getString() : String.valueOf(value);
  }
}
