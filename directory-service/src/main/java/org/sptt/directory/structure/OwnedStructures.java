package org.sptt.directory.structure;

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
import org.sptt.directory.territory.Territory;
import org.sptt.edge.form.Forms;

/** Structures' cards, as whoever reads their mails keeps them. */
@ApplicationScoped
class OwnedStructures implements OwnedEntries {

  private final EnterStructure enterStructure;
  private final Structures structures;
  private final StructureChoices choices;
  private final Territory territory;
  private final Judge judge;
  private final Differences differences;
  private final Forms forms;

  OwnedStructures(
      EnterStructure enterStructure,
      Structures structures,
      StructureChoices choices,
      Territory territory,
      Judge judge,
      Differences differences,
      Forms forms) {
    this.enterStructure = enterStructure;
    this.structures = structures;
    this.choices = choices;
    this.territory = territory;
    this.judge = judge;
    this.differences = differences;
    this.forms = forms;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance card(
        StructureView card,
        int version,
        String address,
        StructureChoices.Offered offered,
        String vintage,
        boolean own);
  }

  @Override
  public String kind() {
    return "structure";
  }

  @Override
  public List<OwnedEntry> all() {
    return structures.byName().stream().map(this::owned).toList();
  }

  @Override
  public Optional<OwnedEntry> find(UUID id) {
    return structures.findByIdOptional(id).filter(Structure::isItself).map(this::owned);
  }

  @Override
  public TemplateInstance page(UUID id, String address) {
    Structure structure = structures.require(id);
    return Templates.card(
        structure.view(),
        structure.version(),
        address,
        choices.offered(),
        territory.vintage(),
        true);
  }

  @Override
  public Response correct(
      UUID id,
      int version,
      Function<List<String>, Response> answered,
      Supplier<TemplateInstance> page) {
    StructureView before = structures.require(id).view();
    return forms.submit(
        StructureRequest.class,
        request -> {
          StructureRequest whole = request.ofOrganization(before.organization());
          StructureView after = enterStructure.proposed(Optional.of(id), whole);
          enterStructure.change(id, version, whole);
          enterStructure.confirm(id);
          return answered.apply(differences.labels(before, after));
        },
        page);
  }

  @Override
  public void confirm(UUID id) {
    enterStructure.confirm(id);
  }

  private OwnedEntry owned(Structure structure) {
    return new OwnedEntry(
        structure.id(),
        structure.name(),
        Optional.ofNullable(structure.view().contact().email()).orElse(""),
        structure.quality(judge).freshness());
  }
}
