package org.sptt.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as somebody has it open: what they fill in goes with the form's token and the browser's
 * cookies, and leads to the page that the answer is.
 */
public final class OpenPage {

  private static final Pattern TOKEN = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");
  private static final RestAssuredConfig WHERE_IT_LEADS =
      RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

  private final Optional<String> account;
  private final Map<String, String> cookies;
  private final Response response;

  private OpenPage(Optional<String> account, Map<String, String> before, Response response) {
    this.account = account;
    this.cookies = new LinkedHashMap<>(before);
    this.response = response;
    response
        .detailedCookies()
        .forEach(
            cookie -> {
              if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
              } else {
                cookies.put(cookie.getName(), cookie.getValue());
              }
            });
  }

  /** The page that a stranger opens. */
  public static OpenPage at(String path) {
    return new OpenPage(Optional.empty(), Map.of(), request(Optional.empty(), Map.of()).get(path));
  }

  /**
   * The page that someone signed in opens.
   *
   * @param path under the service's root
   */
  public static OpenPage at(String path, String token) {
    Optional<String> account = Optional.of(token);
    return new OpenPage(account, Map.of(), request(account, Map.of()).get(path));
  }

  public int status() {
    return response.statusCode();
  }

  public String text() {
    return response.asString();
  }

  /** Sends the form whose action this is, and opens the page that it leads to. */
  public OpenPage send(String action, Map<String, ?> fields) {
    assertThat(text()).as("the page's forms").contains("action=\"" + action + "\"");
    return send(action, fields, token());
  }

  /** Sends a form that a page of another service holds: the token is the site's. */
  public OpenPage sendFromElsewhere(String action, Map<String, ?> fields) {
    return send(action, fields, token());
  }

  /** Sends the form with a file whose action, but for its token, this is. */
  public OpenPage sendFile(String action, Map<String, ?> fields, String name, byte[] content) {
    Matcher form = Pattern.compile("action=\"(" + action + "\\?_form=[^\"]+)\"").matcher(text());
    assertThat(form.find()).as("a form for a file on the page").isTrue();
    RequestSpecification request =
        request(account, cookies)
            .basePath("")
            .urlEncodingEnabled(false)
            .multiPart(name, name + ".csv", content, "text/csv");
    // A part without its charset would be read as Latin letters only.
    fields.forEach(
        (field, value) ->
            request.multiPart(
                new MultiPartSpecBuilder(value)
                    .controlName(field)
                    .mimeType("text/plain")
                    .charset(StandardCharsets.UTF_8)
                    .build()));
    return answered(request.post(form.group(1)));
  }

  /** Sends it as somebody would who has no page of the site's. */
  public OpenPage sendForged(String action, Map<String, ?> fields) {
    return send(action, fields, "forged");
  }

  private OpenPage send(String action, Map<String, ?> fields, String token) {
    Response answer =
        request(account, cookies)
            .basePath("")
            .contentType(ContentType.URLENC.withCharset("UTF-8"))
            .formParam("_form", token)
            .formParams(fields)
            .post(action);
    return answered(answer);
  }

  private OpenPage answered(Response answer) {
    OpenPage answered = new OpenPage(account, cookies, answer);
    return answer.statusCode() == 303
        ? answered.follow(answer.header("Location").replaceFirst("^https?://[^/]+", ""))
        : answered;
  }

  private OpenPage follow(String path) {
    return new OpenPage(
        account,
        cookies,
        request(account, cookies).basePath("").urlEncodingEnabled(false).get(path));
  }

  private String token() {
    Matcher token = TOKEN.matcher(text());
    assertThat(token.find()).as("a form's token on the page").isTrue();
    return token.group(1);
  }

  private static RequestSpecification request(
      Optional<String> account, Map<String, String> cookies) {
    RequestSpecification request =
        given().config(WHERE_IT_LEADS).header("Accept", Pages.AS_BROWSERS_DO).cookies(cookies);
    return account.map(token -> request.auth().oauth2(token)).orElse(request);
  }
}
