package org.sptt.edge.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidatorFactory;
import org.sptt.edge.WebLinkCheck;

/** Makes a request of what was typed, by the rules of the API. */
@ApplicationScoped
public class FormReader {

  private final ObjectMapper json;
  private final Validator validator;
  private final Validator ofFiles;
  private final FormWords words;

  FormReader(ObjectMapper json, ValidatorFactory validators, FormWords words) {
    this.json = json.copy().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
    this.validator = validators.getValidator();
    this.ofFiles =
        validators
            .unwrap(HibernateValidatorFactory.class)
            .usingContext()
            .constraintValidatorPayload(WebLinkCheck.LookUps.NONE)
            .getValidator();
    this.words = words;
  }

  /**
   * The same for what was not typed into a form, but stands in a row of a file: names in links are
   * not looked up.
   *
   * @param fields by the names that forms have for them
   * @throws FormRefused with all that is wrong
   */
  public <T> T read(Map<String, List<String>> fields, Class<T> type) {
    return read(new TypedFields(fields), type, ofFiles);
  }

  /**
   * @throws FormRefused with all that is wrong, from the top of the page to its end
   */
  <T> T read(TypedFields typed, Class<T> type) {
    return read(typed, type, validator);
  }

  private <T> T read(TypedFields typed, Class<T> type, Validator rules) {
    List<Wrong> wrongs = new ArrayList<>();
    ObjectNode tree = typed.toJson();
    Optional<T> request = readable(tree, type, wrongs);
    request.ifPresent(
        read ->
            rules.validate(read).stream()
                .map(this::wrong)
                .filter(wrong -> wrongs.stream().noneMatch(w -> w.field().equals(wrong.field())))
                .forEach(wrongs::add));
    if (!wrongs.isEmpty()) {
      wrongs.sort(Comparator.comparingInt(wrong -> typed.place(wrong.field())));
      throw new FormRefused(wrongs);
    }
    return request.orElseThrow();
  }

  // Fields that cannot be read are taken out one by one, so that all of them are told at once.
  private <T> Optional<T> readable(ObjectNode tree, Class<T> type, List<Wrong> wrongs) {
    while (true) {
      try {
        return Optional.of(json.treeToValue(tree, type));
      } catch (JsonMappingException e) {
        String field = field(e);
        wrongs.add(new Wrong(field, words.label(field), words.unreadable(field)));
        if (!removed(tree, e)) {
          return Optional.empty();
        }
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a tree is JSON", e);
      }
    }
  }

  private static boolean removed(ObjectNode tree, JsonMappingException e) {
    ObjectNode within = tree;
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        break;
      }
      if (within.get(step.getFieldName()) instanceof ObjectNode inner && inner.size() > 0) {
        within = inner;
      } else {
        return within.remove(step.getFieldName()) != null;
      }
    }
    return false;
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(name -> name != null)
        .collect(Collectors.joining("."));
  }

  // What is wrong with one of several values is wrong with their field.
  private Wrong wrong(ConstraintViolation<?> violation) {
    String field = violation.getPropertyPath().toString().replaceAll("\\[.*", "");
    return new Wrong(field, words.label(field), words.sentence(field, violation));
  }
}
