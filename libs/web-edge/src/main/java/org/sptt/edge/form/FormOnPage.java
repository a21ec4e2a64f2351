package org.sptt.edge.form;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sptt.edge.page.PageFrame;

/** What the tags of forms ask: what was typed, what is wrong with it, and the form's token. */
@RequestScoped
@Named("form")
public class FormOnPage {

  private final RoutingContext request;
  private final FormTokens tokens;
  private final KeptForms keptForms;
  private final FormWords words;
  private final PageFrame frame;

  private TypedFields typed = TypedFields.NONE;
  private List<Wrong> wrongs = List.of();
  private boolean lookedForKept;
  private boolean kept;

  FormOnPage(
      RoutingContext request,
      FormTokens tokens,
      KeptForms keptForms,
      FormWords words,
      PageFrame frame) {
    this.request = request;
    this.tokens = tokens;
    this.keptForms = keptForms;
    this.words = words;
    this.frame = frame;
  }

  void refused(TypedFields fields, List<Wrong> reasons) {
    typed = fields;
    wrongs = List.copyOf(reasons);
  }

  /** The form's hidden field. */
  public String token() {
    return tokens.issue(request, frame.account(), page());
  }

  /** What is wrong with what was sent; empty when nothing is. */
  public List<Wrong> wrongs() {
    return wrongs;
  }

  /** Whether the page holds what was typed before its reader had to sign in again. */
  public boolean kept() {
    if (!lookedForKept) {
      lookedForKept = true;
      if (request.request().method().equals(HttpMethod.GET)) {
        Optional<KeptForm> form = keptForms.take(request, page(), frame.account());
        form.ifPresent(found -> typed = found.typed());
        kept = form.isPresent();
      }
    }
    return kept;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String wrong(String field) {
    return wrongs.stream()
        .filter(wrong -> wrong.field().equals(field))
        .map(Wrong::sentence)
        .findFirst()
        .orElse("");
  }

  /** What was typed into a field, else what the page knows. */
  public Object value(String field, Object otherwise) {
    kept();
    return typed.first(field).<Object>map(text -> text).orElse(otherwise);
  }

  /** Whether an option was chosen, else whether it is what the page knows. */
  public boolean chosen(String field, String option, Object otherwise) {
    return ticked(field, option, option.equals(String.valueOf(otherwise)));
  }

  /** Whether a box was ticked, else whether the page says so. */
  public boolean ticked(String field, String option, boolean otherwise) {
    kept();
    return typed == TypedFields.NONE ? otherwise : typed.has(field, option);
  }

  /** What pages call a field. */
  public String label(String field) {
    return words.label(field);
  }

  /** Where the form was opened: the page that is looked at, or the one that sent it. */
  private String page() {
    return request.request().method().equals(HttpMethod.GET)
        ? request.request().uri()
        : tokens.originOf(request).map(FormOrigin::page).orElseGet(() -> frame.root() + "/");
  }
}
