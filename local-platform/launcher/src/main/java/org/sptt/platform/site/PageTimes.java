package org.sptt.platform.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long pages take and how much they weigh, compressed, as a browser gets them for the first
 * time. All pages take turns: none profits from having just been asked for.
 */
public final class PageTimes {

  /** What one page was seen to take; the weight is its own and that of all it is made of. */
  public record Taken(SitePage page, Latencies times, int bytes) {}

  private final URI address;
  private final Map<String, Browser> visitors;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<URI, Integer> pieces = new LinkedHashMap<>();

  public PageTimes(URI address, Map<String, Browser> visitors) {
    this.address = address;
    this.visitors = visitors;
  }

  /**
   * Asks for each page as its visitor.
   *
   * @param warmUp rounds that are not counted
   */
  public List<Taken> of(List<SitePage> pages, int warmUp, int rounds) {
    List<Taken> taken =
        pages.stream().map(page -> new Taken(page, new Latencies(), bytes(page))).toList();
    for (int round = -warmUp; round < rounds; round++) {
      for (Taken each : taken) {
        double milliseconds = ask(visitors.get(each.page().visitor()), each.page().path());
        if (round >= 0) {
          each.times().add(milliseconds);
        }
      }
    }
    return taken;
  }

  private double ask(Browser visitor, String path) {
    long began = System.nanoTime();
    HttpResponse<byte[]> answer = answer(visitor, address.resolve(path));
    double milliseconds = (System.nanoTime() - began) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return milliseconds;
  }

  private int bytes(SitePage page) {
    Browser visitor = visitors.get(page.visitor());
    Browser.Answer answer = visitor.get(address.resolve(page.path()));
    int made =
        new Links(answer)
            .pieces().stream()
                .mapToInt(piece -> pieces.computeIfAbsent(piece, each -> weight(visitor, each)))
                .sum();
    return made + weight(visitor, answer.address());
  }

  private int weight(Browser visitor, URI piece) {
    return answer(visitor, piece).body().length;
  }

  private HttpResponse<byte[]> answer(Browser visitor, URI piece) {
    HttpRequest request =
        HttpRequest.newBuilder(visitor.request(piece), (name, value) -> true)
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
