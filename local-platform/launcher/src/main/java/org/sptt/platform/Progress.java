package org.sptt.platform;

import java.time.Duration;

/** Told what a platform is doing, as it does it, from several threads. */
public interface Progress {
  /** A sentence about the whole. */
  void says(String sentence);

  void starts(String part);

  void serves(String part, Duration after);

  void stops(String part);
}
