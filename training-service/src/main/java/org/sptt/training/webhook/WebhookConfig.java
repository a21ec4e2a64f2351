package org.sptt.training.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How what happens to sessions is sent to other sites. */
@ConfigMapping(prefix = "sptt.webhooks")
interface WebhookConfig {

  /**
   * How long after each failed attempt the next follows; after the last, the delivery is given up.
   * As long as the Standard Webhooks advise: a site may be away for a weekend.
   */
  @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
  List<Duration> retryAfter();

  /** How long a receiver may take to answer. */
  @WithDefault("10s")
  Duration patience();

  /** How long the log of deliveries is kept. */
  @WithDefault("30d")
  Duration keepLog();

  /**
   * Whether addresses inside the own network, and unencrypted ones, are let through. For trying
   * things out on one machine; anywhere else it would open the network to whoever subscribes.
   */
  @WithDefault("false")
  boolean localAllowed();
}
