package org.sptt.platform.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As much of a browser as signing in takes: cookies, redirects and one form a page. It sends secure
 * cookies over http to this machine, as browsers do to localhost.
 */
public final class Browser {

  /** What an address answered in the end; {@code passed} are the addresses on the way, in order. */
  public record Answer(
      URI address, int status, String body, HttpHeaders headers, List<URI> passed) {

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** Where it answered, or passed, that contains this. */
    public URI passing(String part) {
      return Stream.concat(passed.stream(), Stream.of(address))
          .filter(step -> step.toString().contains(part))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("no %s on the way: %s".formatted(part, this)));
    }

    /** The parameters of an address. */
    public static Map<String, String> parameters(URI address) {
      return Stream.of(address.getRawQuery().split("&"))
          .map(pair -> pair.split("=", 2))
          .collect(
              Collectors.toMap(
                  pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
  }

  private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  /** Pages first, then whatever a link leads to, as browsers ask. */
  private static final String ACCEPT = "text/html,*/*;q=0.8";

  private static final int MOST_REDIRECTS = 15;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Cookies cookies = new Cookies();
  private final List<String> cookieHeaders = new ArrayList<>();

  /** A browser that got hold of this one's cookies. */
  public Browser twin() {
    Browser twin = new Browser();
    twin.cookies.takeAll(cookies);
    return twin;
  }

  public List<String> sessionCookies() {
    return cookies.names("q_session");
  }

  /** The lines by which cookies of this name were set. */
  public List<String> cookieHeaders(String prefix) {
    return cookieHeaders.stream()
        .filter(line -> line.startsWith(prefix) && !line.matches("(?i).*max-age=0.*"))
        .toList();
  }

  public Answer get(URI address) {
    return follow(HttpRequest.newBuilder(address));
  }

  /** Asks without going where a redirect points. */
  public Answer once(URI address) {
    return send(HttpRequest.newBuilder(address), List.of());
  }

  /** Asks as this browser would, for those who look at the answer in their own way. */
  public HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Accept", ACCEPT)
        .header("Cookie", cookies.headerFor(address))
        .build();
  }

  /**
   * Signs in where a page asks for it. Who one is comes first: people of a partner structure go to
   * its own server from there.
   *
   * @param way in, of any service
   */
  public Answer signIn(URI way, String username, String password) {
    Answer asksForPassword = submit(get(way), Map.of("username", username));
    return submit(asksForPassword, Map.of("password", password));
  }

  /** Fills in the page's first form, on top of what it holds. */
  public Answer submit(Answer page, Map<String, String> fields) {
    Matcher action = ACTION.matcher(page.body());
    if (!action.find()) {
      throw new IllegalStateException("no form at " + page.address() + ":\n" + page.body());
    }
    Map<String, String> all = new LinkedHashMap<>(hidden(page));
    all.putAll(fields);
    return post(page.address().resolve(action.group(1).replace("&amp;", "&")), all);
  }

  private static Map<String, String> hidden(Answer page) {
    String form = page.body().substring(page.body().indexOf("<form")).split("</form>", 2)[0];
    return HIDDEN
        .matcher(form)
        .results()
        .collect(
            Collectors.toMap(field -> field.group(1), field -> read(field.group(2)), (a, b) -> b));
  }

  private static String read(String html) {
    return html.replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** Sends fields as a form would, from wherever. */
  public Answer post(URI address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return follow(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** As if cookies of this name had come to their end. */
  public void forget(String prefix) {
    cookies.forget(prefix);
  }

  /** As if somebody had spoilt them. */
  public void spoil(String prefix) {
    cookies.spoil(prefix);
  }

  private Answer follow(HttpRequest.Builder request) {
    List<URI> passed = new ArrayList<>();
    Answer answer = send(request, passed);
    while (answer.status() / 100 == 3 && passed.size() < MOST_REDIRECTS) {
      passed.add(answer.address());
      URI next = answer.address().resolve(answer.header("location"));
      answer = send(HttpRequest.newBuilder(next), List.copyOf(passed));
    }
    return answer;
  }

  private Answer send(HttpRequest.Builder builder, List<URI> passed) {
    URI address = builder.copy().build().uri();
    HttpRequest request =
        builder.header("Accept", ACCEPT).header("Cookie", cookies.headerFor(address)).build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      return new Answer(
          address, response.statusCode(), response.body(), response.headers(), passed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it sends to this address, by name. */
  public Map<String, String> cookiesFor(URI address) {
    return cookies.sentTo(address);
  }

  private void keep(String header) {
    cookieHeaders.add(header);
    cookies.keep(header);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
