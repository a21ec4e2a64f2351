package org.sptt.directory.rights;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** For how long this service keeps what it does not keep for ever. */
@ConfigMapping(prefix = "sptt.kept")
interface KeepingConfig {

  /** The law gives a month to answer; whoever did not fetch their copy by then asks again. */
  Period copies();

  /** The log of who read what. */
  Period reads();

  /** Consents that are over, in case somebody asks what was published by which. */
  Period consents();

  /** Receipts of erasures, which name nobody. */
  Period receipts();
}
