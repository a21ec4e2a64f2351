package org.sptt.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.sptt.platform.parts.PartFailure;

/** JSON over HTTP; an answer that is not a success is a failure in words. */
final class JsonHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  JsonNode form(URI address, Map<String, String> fields) {
    HttpRequest request = formRequest(address, fields);
    return succeeded(request, send(request));
  }

  /** What a form is answered, success or not. */
  int formStatus(URI address, Map<String, String> fields) {
    return send(formRequest(address, fields)).statusCode();
  }

  private static HttpRequest formRequest(URI address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  JsonNode get(URI address, String token) {
    HttpRequest request = authorized(address, token).build();
    return succeeded(request, send(request));
  }

  /** What a stranger is answered, success or not. */
  HttpResponse<String> open(URI address) {
    return send(HttpRequest.newBuilder(address).timeout(PATIENCE).build());
  }

  /** Sends without judging: some refusals say that all is already as wanted. */
  HttpResponse<String> send(String method, URI address, String token, Object body) {
    return send(method, address, token, body, Map.of());
  }

  HttpResponse<String> send(
      String method, URI address, String token, Object body, Map<String, String> headers) {
    try {
      HttpRequest.Builder request =
          authorized(address, token)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
      headers.forEach(request::header);
      return send(request.build());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The same, of what is JSON already. */
  HttpResponse<String> sendText(String method, URI address, String token, String json) {
    return send(
        authorized(address, token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json))
            .build());
  }

  private static HttpRequest.Builder authorized(URI address, String token) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new PartFailure(
          "%s ne répond pas : la plateforme est-elle en marche (./sptt status) ?"
              .formatted(request.uri()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailure("Interrompu.", e);
    }
  }

  private static JsonNode succeeded(HttpRequest request, HttpResponse<String> response) {
    if (response.statusCode() / 100 != 2) {
      throw refused(request.method(), request.uri(), response);
    }
    return read(response);
  }

  static JsonNode read(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new PartFailure("%s n'a pas répondu en JSON.".formatted(response.uri()), e);
    }
  }

  static PartFailure refused(String method, URI address, HttpResponse<String> response) {
    return new PartFailure(
        "%s %s a été refusé (%d) : %s"
            .formatted(method, address, response.statusCode(), response.body()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
