package org.sptt.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What somebody can make of a partner's good token without the issuer's key, each to become a
 * coordinator.
 */
final class ForgedTokens {
  private final String header;
  private final String promoted;
  private final String signature;
  private final String publicKeys;

  /**
   * @param publicKeys as the issuer publishes them
   */
  ForgedTokens(String good, String publicKeys) {
    String[] parts = good.split("\\.");
    this.header = text(parts[0]);
    this.promoted = base64(bytes(text(parts[1]).replace("\"partner\"", "\"coordinator\"")));
    this.signature = parts[2];
    this.publicKeys = publicKeys;
  }

  List<String> all() throws GeneralSecurityException {
    return List.of(
        withTheOldSignature(), unsigned(), signedByAnotherKey(), signedWithWhatIsPublic());
  }

  private String withTheOldSignature() {
    return content(header) + "." + signature;
  }

  private String unsigned() {
    return content("{\"alg\":\"none\"}") + ".";
  }

  private String signedByAnotherKey() throws GeneralSecurityException {
    Signature other = Signature.getInstance("SHA256withRSA");
    other.initSign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
    other.update(bytes(content(header)));
    return content(header) + "." + base64(other.sign());
  }

  /** Works where the token's own header chooses the algorithm. */
  private String signedWithWhatIsPublic() throws GeneralSecurityException {
    String content = content(header.replace("RS256", "HS256"));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(bytes(publicKeys), "HmacSHA256"));
    return content + "." + base64(mac.doFinal(bytes(content)));
  }

  private String content(String otherHeader) {
    return base64(bytes(otherHeader)) + "." + promoted;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String base64) {
    return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
