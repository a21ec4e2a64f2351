package org.sptt.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkCheckTest {

  private final WebLinkCheck check = new WebLinkCheck();

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "https://exemple.invalid/a?b=c#d",
        "HTTP://sous.domaine.exemple.invalid:8080",
        "https://193.0.6.139/",
        "https://[2a00:1450:4007:80e::200e]/"
      })
  void letsLinksToThePublicWebPass(String link) {
    assertThat(check.isValid(link, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "example.org",
        "https://",
        "https:///path",
        "https://someone:secret@example.org/",
        "ftp://example.org/",
        "http://localhost:8080/",
        "http://router.lan/",
        "http://printer.local/",
        "http://wiki.internal./",
        "http://intranet/",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/",
        "http://[fd00::1]/",
        "https://example.org/ with space"
      })
  void refusesAllOthers(String link) {
    assertThat(check.isValid(link, null)).isFalse();
  }
}
