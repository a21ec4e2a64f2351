package org.sptt.directory.expert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sptt.directory.campaign.OwnedEntries;
import org.sptt.directory.campaign.OwnedEntry;
import org.sptt.directory.importing.Differences;
import org.sptt.directory.quality.Judge;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

/** Entries of experts and resource structures, as they keep them themselves. */
@ApplicationScoped
class OwnedExperts implements OwnedEntries {

  private final EnterExpert enterExpert;
  private final Experts experts;
  private final Judge judge;
  private final Differences differences;
  private final Forms forms;

  OwnedExperts(
      EnterExpert enterExpert, Experts experts, Judge judge, Differences differences, Forms forms) {
    this.enterExpert = enterExpert;
    this.experts = experts;
    this.judge = judge;
    this.differences = differences;
    this.forms = forms;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance entry(
        ExpertView entry, int version, String address, List<Choice> offers);
  }

  @Override
  public String kind() {
    return "expert";
  }

  @Override
  public List<OwnedEntry> all() {
    return experts.byName().stream().map(this::owned).toList();
  }

  @Override
  public Optional<OwnedEntry> find(UUID id) {
    return experts.findByIdOptional(id).map(this::owned);
  }

  @Override
  public TemplateInstance page(UUID id, String address) {
    Expert expert = experts.require(id);
    return Templates.entry(
        expert.view(), expert.version(), address, Choice.ofWords(ExpertChoices.OFFERS));
  }

  @Override
  public Response correct(
      UUID id,
      int version,
      Function<List<String>, Response> answered,
      Supplier<TemplateInstance> page) {
    ExpertView before = experts.require(id).view();
    return forms.submit(
        OwnerForm.class,
        form -> {
          ExpertRequest whole = form.over(before);
          ExpertView after = enterExpert.proposed(whole);
          enterExpert.change(id, version, whole);
          enterExpert.confirm(id);
          return answered.apply(differences.labels(before, after));
        },
        page);
  }

  @Override
  public void confirm(UUID id) {
    enterExpert.confirm(id);
  }

  private OwnedEntry owned(Expert expert) {
    return new OwnedEntry(
        expert.id(),
        expert.name(),
        Optional.ofNullable(expert.view().contact().email()).orElse(""),
        expert.quality(judge).freshness());
  }
}
