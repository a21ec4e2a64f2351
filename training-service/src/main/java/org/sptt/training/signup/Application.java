package org.sptt.training.signup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.events.Engagement;
import org.sptt.training.places.Shares;

/**
 * A sign-up on its way.
 *
 * @param voucher who is signed in and speaks for the person; empty for the public
 * @param key sent along so that the same request may be sent again
 */
record Application(
    UUID sessionId,
    UUID personKey,
    SignUpRequest request,
    Optional<Voucher> voucher,
    Optional<IdempotencyKey> key) {

  /**
   * Only what the request itself says counts: what the directory knows would show in the answer
   * whether it knows somebody.
   */
  List<String> shares() {
    return Shares.of(request.engagement() == Engagement.VOLUNTEER, request.department());
  }

  String organization() {
    return voucher.flatMap(Voucher::organization).orElse(null);
  }
}
