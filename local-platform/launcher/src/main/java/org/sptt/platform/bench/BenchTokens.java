package org.sptt.platform.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Stands where Keycloak stands, on a platform that is measured without it: services check the
 * tokens with their ordinary configuration, against a key that is made for one run.
 */
public final class BenchTokens implements AutoCloseable {
  private static final Duration LIFE = Duration.ofHours(2);

  private final HttpServer server;
  private final String coordinator;

  private BenchTokens(HttpServer server, String coordinator) {
    this.server = server;
    this.coordinator = coordinator;
  }

  /**
   * @param issuer who the services are told signs tokens
   */
  public static BenchTokens start(String issuer) throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair key = generator.generateKeyPair();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] keys = keys((RSAPublicKey) key.getPublic()).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
    return new BenchTokens(server, coordinator(issuer, key));
  }

  /** Where services find the key. */
  public String keysAddress() {
    return "http://127.0.0.1:%d/keys".formatted(server.getAddress().getPort());
  }

  /** Signed once: signing takes the processor that is measured several milliseconds. */
  public String coordinator() {
    return coordinator;
  }

  private static String coordinator(String issuer, KeyPair key) throws GeneralSecurityException {
    Instant now = Instant.now();
    String head = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}");
    String claims =
        encoded(
            """
            {"iss":"%s","sub":"bench","aud":"sptt-api","iat":%d,"exp":%d,\
            "realm_access":{"roles":["coordinator"]}}"""
                .formatted(issuer, now.getEpochSecond(), now.plus(LIFE).getEpochSecond()));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key.getPrivate());
    signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
    return head + "." + claims + "." + encoded(signature.sign());
  }

  private static String keys(RSAPublicKey key) {
    return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"bench","n":"%s","e":"%s"}]}"""
        .formatted(
            encoded(unsigned(key.getModulus().toByteArray())),
            encoded(unsigned(key.getPublicExponent().toByteArray())));
  }

  // A leading nought only says that the number is positive.
  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
