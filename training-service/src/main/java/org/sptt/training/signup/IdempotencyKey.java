package org.sptt.training.signup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * What a client calls a request, so that sending it again changes nothing.
 *
 * @param text as the client made it up
 * @param request what was asked, as a hash: the same key must not be sent with something else
 */
record IdempotencyKey(String text, ByteBuffer request) {

  static IdempotencyKey of(String text, UUID sessionId, SignUpRequest request) {
    return new IdempotencyKey(text, ByteBuffer.wrap(sha256(sessionId + "\n" + request)));
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
