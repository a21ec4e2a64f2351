package org.sptt.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A service's pages as a browser asks for them; each is held to what every page must be. */
public final class Pages {

  static final String AS_BROWSERS_DO =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final Pattern HEADING = Pattern.compile("<h1[ >]");

  /** No browser runs it. */
  private static final String DATA = "<script type=\"application/ld+json\">";

  /** A file of the site's own, which the page is complete without. */
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("<script src=\"/[a-z]+/[a-z]+-\\d+\\.js\" defer></script>");

  private static final int MOST_BYTES = 100_000;

  private Pages() {}

  /**
   * The page that a stranger gets.
   *
   * @param path with what is no ASCII letter encoded already, as in an address
   */
  public static String open(String path) {
    return page(200, given(), path);
  }

  /** The page that someone signed in gets. */
  public static String open(String path, String token) {
    return page(200, given().auth().oauth2(token), path);
  }

  /** The error page that a stranger gets. */
  public static String refused(int status, String path) {
    return page(status, given(), path);
  }

  /** The error page that someone signed in gets. */
  public static String refused(int status, String path, String token) {
    return page(status, given().auth().oauth2(token), path);
  }

  private static String page(int status, RequestSpecification request, String path) {
    Response response =
        request
            .urlEncodingEnabled(false)
            .header("Accept", AS_BROWSERS_DO)
            .header("Accept-Language", "en-GB,en;q=0.7")
            .get(path);
    String page = response.asString();
    assertThat(response.statusCode()).as("status of %s", path).isEqualTo(status);
    assertThat(response.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page)
        .as("page %s", path)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"fr\">", "<title>", "<main id=\"content\"")
        .doesNotContainIgnoringCase("<style", " style=", " onclick=", "javascript:")
        .doesNotContain("NOT_FOUND", "src=\"http", "<link rel=\"stylesheet\" href=\"http");
    assertThat(OWN_SCRIPT.matcher(page).replaceAll("").replace(DATA, ""))
        .as("scripts of %s", path)
        .doesNotContainIgnoringCase("<script");
    assertThat(HEADING.matcher(page).results()).as("headings of %s", path).hasSize(1);
    assertThat(response.asByteArray().length).isLessThan(MOST_BYTES);
    keep(path, page);
    return page;
  }

  /** Under {@code target/pages}, for whoever wants to look at them in a browser. */
  private static void keep(String path, String page) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pages"));
      String name =
          "page" + path.replaceAll("[^a-zA-Z0-9]+", "-") + Integer.toHexString(page.hashCode());
      Files.writeString(folder.resolve(name + ".html"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
