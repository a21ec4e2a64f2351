package org.sptt.training.privacy;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** For how long this service keeps what it does not keep for ever. */
@ConfigMapping(prefix = "sptt.kept")
interface KeepingConfig {

  /** Names and addresses of who registered, after the session: whoever funds it may ask. */
  Period registrations();

  /** Those of who gave up their place or was refused one. */
  Period refused();

  /** Testimonies that nobody may quote any more, since that consent ended. */
  Period testimonies();

  /** That a mail was sent. */
  Period mails();

  /** What was sent to partners' sites, for who looks into a failure. */
  Period webhooks();
}
