package org.sptt.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.sptt.platform.TestPlatform;

/** What a coordinator does through the API, so that there is something to look at. */
final class Team {

  private final TestPlatform.Running platform;
  private final HttpClient http = HttpClient.newHttpClient();

  Team(TestPlatform.Running platform) {
    this.platform = platform;
  }

  /** Sends a table for the directory; it is only looked at. */
  JsonNode lookAt(String kind, String table) throws IOException, InterruptedException {
    return json(
        answered(
            request("/directory/api/imports/" + kind + "/site-tests")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(table))
                .build()));
  }

  /**
   * @param version that is changed, as an ETag; empty where none is asked for
   */
  HttpResponse<String> ask(String method, String path, String body, String version)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    return answered(request.build());
  }

  private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(platform.home().address().resolve(path))
        .header("Authorization", "Bearer " + platform.coordinator().token());
  }

  private HttpResponse<String> answered(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(request.uri() + ": " + answer.body());
    }
    return answer;
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
