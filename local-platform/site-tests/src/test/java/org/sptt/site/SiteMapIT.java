package org.sptt.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Opened.class)
class SiteMapIT {
  private final Site site;

  SiteMapIT(Site site) {
    this.site = site;
  }

  @Test
  void eachPageThatAServiceDeclaresIsReachedByLinks() {
    assertThat(site.map().unreached())
        .as("routes that no link on the site leads to, and no mail")
        .isEmpty();
  }

  @Test
  void noLinkLeadsNowhere() {
    assertThat(site.map().broken()).isEmpty();
  }
}
