package org.sptt.messaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids under the platform's seal, for links that open something to whoever has them. They are kept
 * nowhere, so nobody can read one out of a database, and nobody can make one up.
 */
public final class SealedIds {

  private static final int ID_BYTES = 16;
  private static final int SEAL_BYTES = 16;

  private final SecretKeySpec key;

  /**
   * @param purpose what is sealed for one is not good for another
   */
  public SealedIds(String platformSecret, String purpose) {
    // A key of its own: a seal must never be the same as a person's key.
    this.key = key(hmac(key(bytes(platformSecret)), bytes(purpose)));
  }

  /** What stands for the id in an address. */
  public String of(UUID id) {
    byte[] plain = bytes(id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(ID_BYTES + SEAL_BYTES).put(plain).put(seal(plain)).array());
  }

  /** The id that was sealed; empty when that was not done here, or for something else. */
  public Optional<UUID> read(String link) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(link);
      if (sealed.length != ID_BYTES + SEAL_BYTES) {
        return Optional.empty();
      }
      byte[] id = Arrays.copyOf(sealed, ID_BYTES);
      byte[] seal = Arrays.copyOfRange(sealed, ID_BYTES, sealed.length);
      ByteBuffer numbers = ByteBuffer.wrap(id);
      return MessageDigest.isEqual(seal, seal(id))
          ? Optional.of(new UUID(numbers.getLong(), numbers.getLong()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] seal(byte[] id) {
    return Arrays.copyOf(hmac(key, id), SEAL_BYTES);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SecretKeySpec key(byte[] bytes) {
    return new SecretKeySpec(bytes, "HmacSHA256");
  }

  private static byte[] hmac(SecretKeySpec key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
