package org.sptt.edge;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Says which field of a request cannot be read, and what can stand in it. The JSON library's own
 * words name classes, which mean nothing to whoever wrote the request.
 */
class UnreadableBodies {

  // Before the problem library's own.
  private static final int FIRST = 1;

  private final ObjectMapper json;

  UnreadableBodies(ObjectMapper json) {
    this.json = json;
  }

  @ServerExceptionMapper(value = UnrecognizedPropertyException.class, priority = FIRST)
  Response unknownField(UnrecognizedPropertyException e) {
    String field = field(e);
    return answer(
        "unknown-field",
        field,
        "There is no field %s. These there are: %s."
            .formatted(field, words(e.getKnownPropertyIds().stream().map(String::valueOf))));
  }

  @ServerExceptionMapper(value = InvalidFormatException.class, priority = FIRST)
  Response wrongValue(InvalidFormatException e) {
    String field = field(e);
    return answer(
        "unreadable-value",
        field,
        "%s cannot be \"%s\". It must be %s."
            .formatted(field, shortened(e.getValue()), expected(e.getTargetType())));
  }

  @ServerExceptionMapper(value = MismatchedInputException.class, priority = FIRST)
  Response wrongShape(MismatchedInputException e) {
    String field = field(e);
    return field.isEmpty()
        ? answer("unreadable-body", field, "The body is not the JSON object that is asked for.")
        : answer(
            "unreadable-value",
            field,
            "%s must be %s.".formatted(field, expected(e.getTargetType())));
  }

  private static Response answer(String reason, String field, String detail) {
    HttpProblem problem = Refusals.malformed(reason, detail);
    if (!field.isEmpty()) {
      problem = HttpProblem.builder(problem).with("field", field).build();
    }
    return Response.status(problem.getStatusCode())
        .type(new MediaType("application", "problem+json"))
        .entity(problem)
        .build();
  }

  /** For example {@code participant.halfDays[0].part}. */
  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private String expected(Class<?> type) {
    if (type == null) {
      return "something else";
    }
    if (type.isEnum()) {
      return "one of: " + words(Stream.of(type.getEnumConstants()).map(this::word));
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return "a date or time as in ISO 8601, for example 2024-03-05";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == UUID.class) {
      return "the id of something, for example 7d1f6a52-6f0e-4c55-9a43-0d7c6ad6c1f1";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type == String.class ? "a text" : "an object";
  }

  private String word(Object constant) {
    return json.convertValue(constant, String.class);
  }

  private static String words(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static String shortened(Object value) {
    String text = String.valueOf(value);
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
