package org.sptt.platform.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** The services' APIs behind the front door, with the token of whoever is signed in. */
final class Door {

  private static final ObjectMapper JSON = new ObjectMapper();
  // Longer than any answer takes on a busy laptop, shorter than anyone's patience.
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  private final URI address;
  private final Supplier<String> token;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * @param token a valid token, asked for before each request
   */
  Door(URI address, Supplier<String> token) {
    this.address = address;
    this.token = token;
  }

  Answer put(Request request) {
    return send(
        to(request.path())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(request.body().toString())));
  }

  Answer get(String path) {
    return send(to(path).GET());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(ANSWER_WITHIN)
        .header("Accept", "application/json, application/problem+json")
        .header("Authorization", "Bearer " + token.get());
  }

  private Answer send(HttpRequest.Builder request) {
    HttpResponse<String> response = exchange(request);
    return new Answer(response.statusCode(), json(response.body()));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ServiceSilent(request.uri().getPath(), String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceSilent(request.uri().getPath(), "interruption");
    }
  }

  private static JsonNode json(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      return json == null ? MissingNode.getInstance() : json;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
