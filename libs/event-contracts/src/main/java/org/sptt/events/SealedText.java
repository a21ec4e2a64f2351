package org.sptt.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * Texts that everybody can seal for the holder of a key and nobody else can open, nor change
 * unnoticed: AES-GCM under a key of their own, and that key under RSA-OAEP.
 */
public final class SealedText {

  private static final int RSA_BITS = 3072;
  private static final int WRAPPED_LENGTH = RSA_BITS / 8;
  private static final int AES_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int NONCE_LENGTH = 12;

  // What the JDK means by its own name for it takes SHA-1 for one of the two.
  private static final OAEPParameterSpec PADDING =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private SealedText() {}

  /** A pair of keys, for one purpose. */
  public static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }

  /**
   * @param publicKey X.509 in Base64
   * @throws IllegalArgumentException when that is no such key
   */
  public static String seal(String text, String publicKey) {
    try {
      PublicKey key =
          KeyFactory.getInstance("RSA")
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(AES_BITS);
      SecretKey own = generator.generateKey();
      Cipher wrapping = Cipher.getInstance("RSA/ECB/OAEPPadding");
      wrapping.init(Cipher.WRAP_MODE, key, PADDING);
      Cipher sealing = Cipher.getInstance("AES/GCM/NoPadding");
      sealing.init(Cipher.ENCRYPT_MODE, own);
      byte[] wrapped = wrapping.wrap(own);
      byte[] closed = sealing.doFinal(packed(text));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(wrapped.length + NONCE_LENGTH + closed.length)
                  .put(wrapped)
                  .put(sealing.getIV())
                  .put(closed)
                  .array());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a key to seal with", e);
    }
  }

  /**
   * @param privateKey PKCS #8
   * @throws IllegalArgumentException when it was not sealed for this key, or changed since
   */
  public static String open(String sealed, byte[] privateKey) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
      ByteBuffer parts = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
      Cipher unwrapping = Cipher.getInstance("RSA/ECB/OAEPPadding");
      unwrapping.init(Cipher.UNWRAP_MODE, key, PADDING);
      SecretKey own =
          (SecretKey) unwrapping.unwrap(next(parts, WRAPPED_LENGTH), "AES", Cipher.SECRET_KEY);
      Cipher opening = Cipher.getInstance("AES/GCM/NoPadding");
      opening.init(
          Cipher.DECRYPT_MODE, own, new GCMParameterSpec(TAG_BITS, next(parts, NONCE_LENGTH)));
      return unpacked(opening.doFinal(next(parts, parts.remaining())));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not sealed for this key", e);
    }
  }

  private static byte[] next(ByteBuffer parts, int length) {
    byte[] part = new byte[length];
    parts.get(part);
    return part;
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] packed) {
    try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
