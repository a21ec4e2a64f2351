package org.sptt.training.waiting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How places that become free are offered to those who wait. */
@ConfigMapping(prefix = "sptt.waiting-list")
interface WaitingConfig {

  /** Long enough for a weekend mail to be read, short enough for the next to make plans. */
  @WithDefault("PT48H")
  Duration offerLasts();

  /** How soon an offer that ended goes to the next. */
  @WithDefault("30s")
  String lookEvery();
}
