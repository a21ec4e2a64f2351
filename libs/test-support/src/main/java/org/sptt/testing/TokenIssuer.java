package org.sptt.testing;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands where Keycloak stands: signs tokens as it does and serves the key to check them by.
 * Services verify them with their ordinary configuration.
 */
public final class TokenIssuer {

  static final String ISSUER = "http://localhost:8080/auth/realms/sptt";
  private static final String KEY_ID = "test-key";
  private static final KeyPair KEY = newKey();

  private final HttpServer server;

  private TokenIssuer(HttpServer server) {
    this.server = server;
  }

  static TokenIssuer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] jwks = jwks().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, jwks.length);
            exchange.getResponseBody().write(jwks);
            exchange.close();
          });
      server.start();
      return new TokenIssuer(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String jwksAddress() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
  }

  void stop() {
    server.stop(0);
  }

  public static String coordinator() {
    return withRole("coordinator");
  }

  public static String evaluator() {
    return withRole("evaluator");
  }

  /** A professional of the structure whose organisation has this alias. */
  public static String partnerOf(String organization) {
    return signed(claims("partner").claim("organization", List.of(organization)), KEY);
  }

  /** A partner's web site, which has a scope and no role. */
  public static String site(String scope) {
    return signed(
        Jwt.issuer(ISSUER)
            .subject("test-site")
            .audience(Set.of("sptt-api"))
            .expiresIn(Duration.ofMinutes(10))
            .claim("scope", scope),
        KEY);
  }

  /** Any role, existing or not. */
  public static String withRole(String role) {
    return signed(claims(role), KEY);
  }

  /**
   * Tokens that are all wrong in one way, by what is wrong with them; each claims to be a
   * coordinator.
   */
  public static Map<String, String> forgeries() {
    return Map.of(
        "another key", signed(claims("coordinator"), newKey()),
        "another issuer", signed(claims("coordinator").issuer("http://evil.example.org"), KEY),
        "another audience", signed(claims("coordinator").audience("another-api"), KEY),
        "expired",
            signed(claims("coordinator").expiresAt(System.currentTimeMillis() / 1000 - 3600), KEY),
        "another algorithm",
            claims("coordinator")
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .signWithSecret("a secret of more than thirty-two characters"),
        "signed with what is public",
            claims("coordinator")
                .jws()
                .keyId(KEY_ID)
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(KEY.getPublic().getEncoded(), "HmacSHA256")),
        "unsigned", unsigned(),
        "not a token", "coordinator");
  }

  private static JwtClaimsBuilder claims(String role) {
    return Jwt.issuer(ISSUER)
        .subject("test-" + role)
        .audience(Set.of("sptt-api"))
        .expiresIn(Duration.ofMinutes(10))
        .claim("realm_access", Map.of("roles", List.of(role)));
  }

  private static String signed(JwtClaimsBuilder claims, KeyPair key) {
    return claims.jws().keyId(KEY_ID).algorithm(SignatureAlgorithm.RS256).sign(key.getPrivate());
  }

  private static String unsigned() {
    String body = signed(claims("coordinator"), KEY).split("\\.")[1];
    return base64("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "." + body + ".";
  }

  private static String jwks() {
    RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
    return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}"""
        .formatted(
            KEY_ID,
            base64(unsignedBytes(key.getModulus().toByteArray())),
            base64(key.getPublicExponent().toByteArray()));
  }

  // A leading nought only says that the number is positive.
  private static byte[] unsignedBytes(byte[] number) {
    return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }
}
