package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.sptt.sql.Sql;

/** The platform's own pair of keys: anybody can check with the public one what it signed. */
@ApplicationScoped
class SigningKey {

  private static final String ALGORITHM = "Ed25519";

  private final Sql sql;

  SigningKey(Sql sql) {
    this.sql = sql;
  }

  /** The signature in Base64. */
  @Transactional
  String sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(part("private_key"))));
      signature.update(content);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /** The public key as PEM. */
  @Transactional
  String publicKey() {
    return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
        .formatted(Base64.getMimeEncoder().encodeToString(part("public_key")));
  }

  private byte[] part(String column) {
    if (sql.query("select 1 from signing_key", row -> 1).isEmpty()) {
      create();
    }
    return sql.query("select " + column + " from signing_key", row -> row.getBytes(1)).get(0);
  }

  private void create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      sql.update(
          "insert into signing_key values (true, ?, ?) on conflict do nothing",
          pair.getPrivate().getEncoded(),
          pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }
}
