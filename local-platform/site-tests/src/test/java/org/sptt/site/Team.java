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

  /**
   * @param version that is changed, as an ETag; empty where none is asked for
   */
  HttpResponse<String> ask(String method, String path, String body, String version)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(platform.home().address().resolve(path))
            .header("Authorization", "Bearer " + platform.coordinator().token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(method + " " + path + ": " + answer.body());
    }
    return answer;
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
