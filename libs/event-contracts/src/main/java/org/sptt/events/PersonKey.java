package org.sptt.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives the pseudonymous key of a person: HMAC-SHA-256 of the normalised e-mail under the
 * platform's secret, as a UUID of version 8. Every service that holds the secret derives the same
 * key for the same person without asking another.
 */
public final class PersonKey {

  private final SecretKeySpec secret;

  /**
   * @param secret the platform's secret, at least 32 characters
   */
  public PersonKey(String secret) {
    if (secret.length() < 32) {
      throw new IllegalArgumentException("the person key secret needs at least 32 characters");
    }
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /** The key for an e-mail; case, surrounding blanks and Unicode form do not matter. */
  public UUID of(String email) {
    return derived(normalised(email));
  }

  /**
   * The key under which an erased person's facts go on counting. It leads back to nobody without
   * the secret, and says as little or as much about whether two such people are one as the key
   * before.
   */
  public UUID afterErasure(UUID personKey, UUID erasureId) {
    UUID fresh = derived("erased " + erasureId + " " + personKey);
    return isDerived(personKey)
        ? fresh
        : new UUID(
            (fresh.getMostSignificantBits() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L,
            fresh.getLeastSignificantBits());
  }

  /** Whether a key comes from an e-mail, so that nobody else has it; else it was drawn by lot. */
  public static boolean isDerived(UUID personKey) {
    return personKey.version() == 8;
  }

  private UUID derived(String text) {
    ByteBuffer digest = ByteBuffer.wrap(hmac(text));
    long most = (digest.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
    long least = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(most, least);
  }

  /** The form under which two spellings of one e-mail are the same. */
  public static String normalised(String email) {
    return Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
