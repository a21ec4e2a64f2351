package org.sptt.edge.form;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes what people send from pages. How to write a form is told in the package's documentation.
 */
@ApplicationScoped
public class Forms {

  private static final int NOT_TAKEN = 422;

  /** Refusals that are about what was asked, not about who asks or where. */
  private static final Set<Integer> ABOUT_THE_FORM = Set.of(400, 409, 412, NOT_TAKEN, 429);

  private final RoutingContext request;
  private final FormReader reader;
  private final FormWords words;
  private final FormOnPage form;
  private final Flash flash;

  Forms(RoutingContext request, FormReader reader, FormWords words, FormOnPage form, Flash flash) {
    this.request = request;
    this.reader = reader;
    this.words = words;
    this.form = form;
    this.flash = flash;
  }

  /**
   * Does what the form asks, or shows the page again with what was typed and what is wrong with it.
   *
   * @param type what the fields make, held to its constraints
   * @param action does it; its refusals are shown on the page
   * @param page the page that holds the form
   */
  public <T> Response submit(
      Class<T> type, Function<T, Response> action, Supplier<TemplateInstance> page) {
    TypedFields typed = TypedFields.of(request.request().formAttributes());
    try {
      return action.apply(reader.read(typed, type));
    } catch (FormRefused e) {
      return again(NOT_TAKEN, typed, e.wrongs(), page);
    } catch (HttpProblem e) {
      if (!ABOUT_THE_FORM.contains(e.getStatusCode())) {
        throw e;
      }
      return again(e.getStatusCode(), typed, List.of(wrong(e)), page);
    }
  }

  /**
   * Leads to a page, which says the sentence at its top, once.
   *
   * @param path from the host on, for example {@code /training/sessions}
   */
  public Response seen(String path, String sentence) {
    flash.say(sentence);
    return to(path);
  }

  /**
   * Leads to a page by its path from the host on, which JAX-RS would take for one under its root.
   */
  public static Response to(String path) {
    return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path).build();
  }

  private Response again(
      int status, TypedFields typed, List<Wrong> wrongs, Supplier<TemplateInstance> page) {
    form.refused(typed, wrongs);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.get().render())
        .build();
  }

  private Wrong wrong(HttpProblem refused) {
    String field = String.valueOf(refused.getParameters().getOrDefault("field", ""));
    String label = field.isEmpty() ? "" : words.label(field);
    return new Wrong(field, label, words.sentence(refused));
  }
}
