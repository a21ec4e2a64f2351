package org.sptt.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sptt.platform.WholeSite;
import org.sptt.platform.site.SitePage;

/**
 * Every page of the site map, as everyone who gets to it, several side by side. The methods say so
 * and not the class, which would then run beside those that stop services.
 */
@ExtendWith(Site.Opened.class)
class PagesIT {

  /** Pages that say what cannot be, which no link leads to. */
  private static final List<SitePage> REFUSALS =
      List.of(
          new SitePage(WholeSite.STRANGER, "not found", "/training/sessions/0"),
          new SitePage("coordinatrice", "not found", "/reporting/nothing-here"),
          new SitePage("partenaire", "forbidden", "/reporting/chiffres"),
          new SitePage(WholeSite.STRANGER, "unreadable", "/training/?after=0"),
          new SitePage(WholeSite.STRANGER, "not found at the door", "/nothing-here"));

  /** As a browser does that does not look at what is required. */
  private static final String SEND_EMPTY =
      """
      () => {
        const form = document.querySelector('form[method=post]:has([required])');
        form.querySelectorAll('[required]').forEach(field => { field.value = '' });
        form.noValidate = true;
        form.requestSubmit();
      }
      """;

  private static final String HOME = "/reporting/";

  private final Site site;
  private final Axe axe = new Axe();

  PagesIT(Site site) {
    this.site = site;
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> areForEveryone() {
    return forEach(
        Stream.concat(looksToTake(), REFUSALS.stream()),
        each -> {
          try (Page page = site.pageOf(each.visitor())) {
            PageVisit visit = new PageVisit(axe, page, pictures(each));
            assertThat(visit.faultsAt(site.address(each.path()))).isEmpty();
          }
        });
  }

  /**
   * Home as everyone, since it is another page for each, and all others as who sees most of them:
   * so that the build stays short. With {@code -Dsptt.whole-site}, every page as everyone.
   */
  private Stream<SitePage> looksToTake() {
    if (PageVisit.WHOLE_SITE) {
      return site.map().oneOfEach().stream();
    }
    Set<String> places = new HashSet<>();
    return site.map().oneOfEach().stream()
        .filter(each -> each.path().equals(HOME) || places.add(each.place()));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> areForEveryoneWhenAFormComesBack() {
    return forEach(
        site.map().oneOfEach().stream().filter(this::hasFieldsToFillIn),
        each -> {
          try (Page page = site.pageOf(each.visitor())) {
            PageVisit visit = new PageVisit(axe, page, pictures(each) + "-refused");
            page.navigate(site.address(each.path()).toString());
            page.waitForNavigation(() -> page.evaluate(SEND_EMPTY));
            assertThat(page.locator("[aria-invalid]").count()).isPositive();
            assertThat(visit.faults()).isEmpty();
          }
        });
  }

  private boolean hasFieldsToFillIn(SitePage page) {
    String html = site.answer(page.visitor(), page.path()).body();
    return html.contains("method=\"post\"") && html.contains(" required");
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> sayTheSameWithoutScript() {
    Set<String> places = new HashSet<>();
    return forEach(
        site.map().oneOfEach().stream().filter(each -> places.add(each.place())),
        each -> {
          String address = site.address(each.path()).toString();
          try (Page page = site.pageOf(each.visitor());
              Page withoutScript = site.pageWithoutScriptOf(each.visitor())) {
            page.navigate(address);
            withoutScript.navigate(address);
            assertThat(withoutScript.locator("h1").innerText()).isNotBlank();
            assertThat(withoutScript.locator("main").innerText())
                .isEqualTo(page.locator("main").innerText());
          }
        });
  }

  /** By place, not by number: the next run's pictures take their place. */
  private static String pictures(SitePage page) {
    return page.visitor() + page.place();
  }

  private static Stream<DynamicTest> forEach(Stream<SitePage> pages, Consumer<SitePage> test) {
    return pages.map(page -> DynamicTest.dynamicTest(page.toString(), () -> test.accept(page)));
  }
}
