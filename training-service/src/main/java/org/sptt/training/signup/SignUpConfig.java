package org.sptt.training.signup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many sign-ups are worked on at once, and how many one may send. */
@ConfigMapping(prefix = "sptt.sign-up")
interface SignUpConfig {

  /**
   * Batches that may be on their way to the database at once, each of other sessions. One leaves
   * the second processor to those who are asking meanwhile; more are for larger machines.
   */
  @WithDefault("1")
  int lanes();

  /** Sign-ups committed together at most: past some hundreds, the first wait for the last. */
  @WithDefault("256")
  int batch();

  /** For how long a request may be sent again with its Idempotency-Key. */
  @WithDefault("P2D")
  Duration answersKept();

  Limits limits();

  /** What is refused (429) past it; counted by each replica for itself. */
  interface Limits {

    /** A whole office may share an address. */
    Limit address();

    /** Nobody signs up that often; who tries is filling a mailbox or guessing. */
    Limit email();

    /** Far above what a session's public can send, and below what would fill a disk. */
    Limit session();

    /** A partner's web site, for all its visitors. */
    Limit site();
  }

  /** So many requests within so long. */
  interface Limit {
    int requests();

    Duration within();
  }
}
