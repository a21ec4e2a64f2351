package org.sptt.experimentation.workshop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a programme decides about its follow-up workshops. */
@ConfigMapping(prefix = "sptt.workshop")
interface WorkshopConfig {

  /** People who may take part: with more, not all get to speak of their experimentation. */
  @WithDefault("7")
  int mostPeople();
}
