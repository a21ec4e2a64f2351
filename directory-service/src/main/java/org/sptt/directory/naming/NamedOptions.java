package org.sptt.directory.naming;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sptt.edge.form.Choice;
import org.sptt.messaging.Imported;

/**
 * What a form lets choose from: all while they are few; else the one that is chosen, and those that
 * somebody looks for by a button of the same form, so that nothing typed is lost.
 */
@RequestScoped
public class NamedOptions {

  private static final int FEW = 100;
  private static final int FOUND = 30;

  private final RoutingContext request;

  NamedOptions(RoutingContext request) {
    this.request = request;
  }

  /**
   * What can be chosen.
   *
   * @param field the form's
   * @param searching whether others can be looked for
   * @param text what was looked for
   */
  public record Offered(String field, List<Choice> choices, boolean searching, String text) {}

  /**
   * @param standing the one that stands; null for none
   */
  public <T extends Imported> Offered offered(
      String field, UUID standing, ByName<T> named, Function<T, Choice> choice) {
    boolean few = named.count() <= FEW;
    String text = typed("_" + field).orElse("");
    Stream<T> some = few ? named.inOrder().stream() : some(field, standing, named, text);
    return new Offered(field, some.map(choice).toList(), !few, text);
  }

  private <T extends Imported> Stream<T> some(
      String field, UUID standing, ByName<T> named, String text) {
    Set<T> some = new LinkedHashSet<>();
    Stream.concat(
            Optional.ofNullable(standing).stream(), typed(field).flatMap(NamedOptions::id).stream())
        .flatMap(id -> named.all().findByIdOptional(id).stream())
        .forEach(some::add);
    if (!text.isBlank()) {
      some.addAll(named.holding(text, null, FOUND).rows());
    }
    return some.stream();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> typed(String field) {
    return Optional.ofNullable(request.request().getFormAttribute(field));
  }
}
