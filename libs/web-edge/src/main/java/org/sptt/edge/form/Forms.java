package org.sptt.edge.form;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes what people send from pages. How to write a form is told in the package's documentation.
 */
@ApplicationScoped
public class Forms {

  private static final int NOT_TAKEN = 422;
  private static final int SHOWN = 200;

  /** The name of buttons that do not send a form, but have its page offer more to choose from. */
  private static final String LOOK = "_look";

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
    if (request.request().getFormAttribute(LOOK) != null) {
      return again(SHOWN, typed, List.of(), page);
    }
    return shownAgain(typed, () -> action.apply(reader.read(typed, type)), page);
  }

  /**
   * The same for a form with a file, whose other fields the method takes itself.
   *
   * @param fields what was typed, by field, to be shown again with what is wrong
   */
  public Response submit(
      Map<String, String> fields, Supplier<Response> action, Supplier<TemplateInstance> page) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    fields.forEach((field, value) -> typed.put(field, List.of(value)));
    return shownAgain(new TypedFields(typed), action, page);
  }

  /**
   * Answers what a form in the page's own address asks, or shows a page with what was typed and
   * what is wrong with it.
   *
   * @param answer finds it; its refusals are shown on the page
   * @param page a page that holds the form
   */
  public Response ask(Supplier<TemplateInstance> answer, Supplier<TemplateInstance> page) {
    return shownAgain(TypedFields.of(request.queryParams()), () -> page(SHOWN, answer.get()), page);
  }

  private Response shownAgain(
      TypedFields typed, Supplier<Response> action, Supplier<TemplateInstance> page) {
    try {
      return action.get();
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

  /** A page as an answer, where the method may as well lead elsewhere. */
  public Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.render())
        .build();
  }

  /** Leads to a page, with nothing said on it. */
  public Response leadTo(String path) {
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
    return page(status, page.get());
  }

  private Wrong wrong(HttpProblem refused) {
    String field = String.valueOf(refused.getParameters().getOrDefault("field", ""));
    String label = field.isEmpty() ? "" : words.label(field);
    return new Wrong(field, label, words.sentence(refused));
  }
}
