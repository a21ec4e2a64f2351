package org.sptt.edge.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser carries for the site and can neither read nor change: encrypted for one purpose,
 * good until a moment, by a key that all services share.
 */
@ApplicationScoped
class Seal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;
  private final ObjectMapper json;
  private final Clock clock;

  Seal(
      @ConfigProperty(name = "sptt.session-secret") String secret, ObjectMapper json, Clock clock) {
    this.key = new SecretKeySpec(keyFrom(secret), "AES");
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param content anything that JSON can hold
   */
  String close(String purpose, Duration goodFor, Object content) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] packed = packed(clock.instant().plus(goodFor).toEpochMilli(), content);
    byte[] closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, 0, packed);
    byte[] all = ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** Empty for what is too old, was closed for something else, or was not closed here. */
  <T> Optional<T> open(String purpose, String sealed, Class<T> type) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(sealed);
      byte[] packed = cipher(Cipher.DECRYPT_MODE, purpose, all, NONCE_BYTES, all);
      boolean good = ByteBuffer.wrap(packed).getLong() > clock.millis();
      return good ? Optional.of(content(packed, type)) : Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private byte[] packed(long goodUntil, Object content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(goodUntil).array());
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      json.writeValue(deflated, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private <T> T content(byte[] packed, Class<T> type) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(packed);
    bytes.skip(Long.BYTES);
    try (InflaterInputStream inflated = new InflaterInputStream(bytes)) {
      return json.readValue(inflated, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param nonce begins with the nonce
   * @param start where in the content it begins
   */
  private byte[] cipher(int mode, String purpose, byte[] nonce, int start, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(content, start, content.length - start);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot be sealed or opened", e);
    }
  }

  // Not the secret itself, which encrypts the session's cookies.
  private static byte[] keyFrom(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal("forms".getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
