package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sptt.directory.importing.Importable;
import org.sptt.directory.importing.Standing;
import org.sptt.messaging.ExternalId;

/** Structures out of a file. */
@ApplicationScoped
class StructureImport implements Importable<StructureRequest, StructureView> {

  private final Structures structures;
  private final EnterStructure enterStructure;

  StructureImport(Structures structures, EnterStructure enterStructure) {
    this.structures = structures;
    this.enterStructure = enterStructure;
  }

  @Override
  public String kind() {
    return "structures";
  }

  @Override
  public Class<StructureRequest> request() {
    return StructureRequest.class;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "name",
        "kind",
        "siret",
        "siretAbsence",
        "commune",
        "communeCode",
        "department",
        "country",
        "category",
        "legalStatus",
        "presentation",
        "accessibility",
        "accessibilityNotAssessed",
        "contact.website",
        "contact.email",
        "contact.phone",
        "contact.address");
  }

  @Override
  public Map<String, List<String>> words() {
    return Map.of("siretAbsence", SiretAbsence.words());
  }

  @Override
  public Map<String, Standing<StructureView>> standing(
      String source, Collection<String> externalIds) {
    return structures.known(source, externalIds).values().stream()
        .collect(
            Collectors.toMap(
                Structure::externalId,
                structure ->
                    new Standing<>(structure.id(), structure.version(), structure.view())));
  }

  @Override
  public StructureView proposed(
      Optional<Standing<StructureView>> standing, StructureRequest request) {
    StructureRequest whole = standing.map(known -> request.over(known.view())).orElse(request);
    return enterStructure.proposed(standing.map(Standing::id), whole);
  }

  @Override
  public Optional<String> unique(StructureView proposed) {
    return Optional.ofNullable(proposed.siret());
  }

  @Override
  public void enter(ExternalId external, StructureRequest request) {
    enterStructure.enter(external, request);
  }
}
