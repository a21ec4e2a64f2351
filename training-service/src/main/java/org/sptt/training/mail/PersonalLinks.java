package org.sptt.training.mail;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links by which people without an account reach their own registration. A link is the
 * registration's id under the platform's seal: it is kept nowhere, so nobody can read it out of the
 * database, and nobody can make one up.
 */
@ApplicationScoped
public class PersonalLinks {

  private static final int ID_BYTES = 16;
  private static final int SEAL_BYTES = 16;

  private final SecretKeySpec registrations;
  private final SecretKeySpec agendas;
  private final String site;

  PersonalLinks(
      @ConfigProperty(name = "sptt.person-key-secret") String platformSecret,
      @ConfigProperty(name = "sptt.public-address") String site) {
    // A key of its own: a seal must never be the same as a person's key.
    this.registrations = key(hmac(key(bytes(platformSecret)), bytes("personal links")));
    this.agendas = key(hmac(key(bytes(platformSecret)), bytes("personal agendas")));
    this.site = site;
  }

  /** The address of somebody's own page. */
  public String address(UUID registrationId) {
    return site + "/training/mon-inscription/" + of(registrationId);
  }

  /**
   * The address of somebody's own agenda, for a calendar to look at. It opens nothing else, since
   * whoever keeps the calendar sees it too.
   */
  public String agendaAddress(UUID registrationId) {
    return site + "/training/mon-agenda/" + sealed(registrationId, agendas) + ".ics";
  }

  /** What stands for a registration in an address. */
  public String of(UUID registrationId) {
    return sealed(registrationId, registrations);
  }

  /** The registration that a link is for; empty when the link was not made here. */
  public Optional<UUID> read(String link) {
    return opened(link, registrations);
  }

  /** The registration whose person's agenda a link is for; empty when it was not made here. */
  public Optional<UUID> readAgenda(String link) {
    return opened(link, agendas);
  }

  private static String sealed(UUID registrationId, SecretKeySpec key) {
    byte[] id = bytes(registrationId);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(ID_BYTES + SEAL_BYTES).put(id).put(seal(id, key)).array());
  }

  private static Optional<UUID> opened(String link, SecretKeySpec key) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(link);
      if (sealed.length != ID_BYTES + SEAL_BYTES) {
        return Optional.empty();
      }
      byte[] id = Arrays.copyOf(sealed, ID_BYTES);
      byte[] seal = Arrays.copyOfRange(sealed, ID_BYTES, sealed.length);
      ByteBuffer numbers = ByteBuffer.wrap(id);
      return MessageDigest.isEqual(seal, seal(id, key))
          ? Optional.of(new UUID(numbers.getLong(), numbers.getLong()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] seal(byte[] id, SecretKeySpec key) {
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
