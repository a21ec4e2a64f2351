package org.sptt.edge.form;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What pages call fields, and say of what is refused: the words of all libraries and of the
 * service.
 */
@ApplicationScoped
public class FormWords {

  private final Map<String, String> labels = words("words/fields.properties");
  private final Map<String, String> refusals = words("words/refusals.properties");

  /** A field that nobody named is shown by its own name, which tests and authors see at once. */
  public String label(String field) {
    return labels.getOrDefault(field, field);
  }

  /** The sentence for the field's own constraint, else for the constraint. */
  String sentence(String field, ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    String sentence =
        Stream.of(field + "." + name, name)
            .map(refusals::get)
            .filter(found -> found != null)
            .findFirst()
            .orElseGet(() -> refusals.get("unreadable"));
    return filled(sentence, constraint.getAttributes());
  }

  String unreadable(String field) {
    return refusals.getOrDefault(field + ".unreadable", refusals.get("unreadable"));
  }

  /** A refusal that nobody put in French is told as it is. */
  public String sentence(HttpProblem refused) {
    String reason = Optional.ofNullable(refused.getType()).map(Object::toString).orElse("");
    String known = refusals.get(reason.substring(reason.lastIndexOf('/') + 1));
    return known == null
        ? filled(refusals.get("refused"), Map.of("detail", String.valueOf(refused.getDetail())))
        : filled(known, refused.getParameters());
  }

  private static String filled(String sentence, Map<String, Object> values) {
    String filled = sentence;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
    }
    return filled;
  }

  // The service's own come before the libraries' on the class path, and win.
  private static Map<String, String> words(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    try {
      for (URL url :
          Collections.list(Thread.currentThread().getContextClassLoader().getResources(name))) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, value) -> words.putIfAbsent((String) key, (String) value));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
