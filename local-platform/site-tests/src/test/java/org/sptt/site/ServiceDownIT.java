package org.sptt.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.WholeSite;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.SitePage;

/**
 * With any one service stopped, the pages of all others are there, and the missing part is said.
 */
@ExtendWith(Site.Opened.class)
class ServiceDownIT {

  private final Site site;
  private final Axe axe = new Axe();

  ServiceDownIT(Site site) {
    this.site = site;
  }

  @TestFactory
  Stream<DynamicTest> isMissedAloneAndByName() {
    return WholeSite.SERVICES.stream()
        .map(service -> DynamicTest.dynamicTest(service, () -> stopped(service)));
  }

  private void stopped(String service) {
    site.platform().stopPart(service);
    try {
      for (SitePage each : site.map().oneOfEach()) {
        Browser.Answer answer = site.answer(each.visitor(), each.path());
        boolean isMissing = each.path().startsWith("/" + service + "/");
        assertThat(answer.status()).as(each.toString()).isEqualTo(isMissing ? 503 : 200);
      }
      try (Page page = site.pageOf(WholeSite.STRANGER)) {
        PageVisit visit = new PageVisit(axe, page, "missing " + service);
        assertThat(visit.faultsAt(site.address("/" + service + "/"))).isEmpty();
        assertThat(page.locator("main").innerText())
            .contains("ne répond")
            .contains("Le reste du site fonctionne");
      }
    } finally {
      site.platform().startPart(service);
    }
  }
}
