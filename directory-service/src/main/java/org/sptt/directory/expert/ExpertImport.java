package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sptt.directory.importing.Importable;
import org.sptt.directory.importing.Standing;
import org.sptt.directory.structure.NamedInFile;
import org.sptt.messaging.ExternalId;

/** Experts and resource structures out of a file. */
@ApplicationScoped
class ExpertImport implements Importable<ExpertRequest, ExpertView> {

  private final Experts experts;
  private final EnterExpert enterExpert;
  private final NamedInFile structures;

  ExpertImport(Experts experts, EnterExpert enterExpert, NamedInFile structures) {
    this.experts = experts;
    this.enterExpert = enterExpert;
    this.structures = structures;
  }

  @Override
  public String kind() {
    return "experts";
  }

  @Override
  public Class<ExpertRequest> request() {
    return ExpertRequest.class;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "kind",
        "name",
        "affiliation",
        "structureId",
        "department",
        "category",
        "offers",
        "themes",
        "presentation",
        "contact.website",
        "contact.email",
        "contact.phone",
        "contact.address",
        "listedOn");
  }

  @Override
  public Map<String, List<String>> words() {
    return Map.of(
        "kind",
        Arrays.stream(ExpertKind.values()).map(ExpertKind::word).toList(),
        "offers",
        ExpertChoices.OFFERS);
  }

  @Override
  public Map<String, List<String>> resolved(String source, Map<String, List<String>> fields) {
    return structures.resolved(source, fields);
  }

  @Override
  public Map<String, Standing<ExpertView>> standing(String source, Collection<String> externalIds) {
    return experts.known(source, externalIds).values().stream()
        .collect(
            Collectors.toMap(
                Expert::externalId,
                expert -> new Standing<>(expert.id(), expert.version(), expert.view())));
  }

  @Override
  public ExpertView proposed(Optional<Standing<ExpertView>> standing, ExpertRequest request) {
    return enterExpert.proposed(standing.map(known -> request.over(known.view())).orElse(request));
  }

  @Override
  public void enter(ExternalId external, ExpertRequest request) {
    enterExpert.enter(external, request);
  }
}
