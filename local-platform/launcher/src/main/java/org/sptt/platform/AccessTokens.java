package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sptt.platform.parts.PartFailure;

/**
 * Access tokens of the demonstration accounts: each is asked for once, and again before it ends.
 */
public final class AccessTokens {
  private static final Duration LEAST_LIFE = Duration.ofMinutes(1);

  private record Token(String text, Instant renewal) {}

  private final URI endpoint;
  private final JsonHttp http = new JsonHttp();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  AccessTokens(URI address) {
    this.endpoint = address.resolve("/auth/realms/sptt/protocol/openid-connect/token");
  }

  /**
   * A token of this account, good for a minute at least.
   *
   * @throws PartFailure if there is no such demonstration account, or sign-in does not work
   */
  public String of(String account) {
    return tokens
        .compute(
            account,
            (name, known) ->
                known != null && Instant.now().isBefore(known.renewal()) ? known : signIn(name))
        .text();
  }

  private Token signIn(String account) {
    DemoAccount known = DemoAccount.named(account);
    JsonNode answer =
        http.form(
            endpoint,
            Map.of(
                "grant_type",
                "password",
                "client_id",
                DemoRealm.CLI,
                "username",
                known.username(),
                "password",
                known.password()));
    Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
    return new Token(
        answer.path("access_token").asText(), Instant.now().plus(life).minus(LEAST_LIFE));
  }
}
