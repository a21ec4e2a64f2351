package org.sptt.directory.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sptt.directory.importing.Importable;
import org.sptt.directory.importing.Standing;
import org.sptt.messaging.ExternalId;

/** Initiatives out of a file. */
@ApplicationScoped
class InitiativeImport implements Importable<InitiativeRequest, InitiativeView> {

  private final Initiatives initiatives;
  private final EnterInitiative enterInitiative;

  InitiativeImport(Initiatives initiatives, EnterInitiative enterInitiative) {
    this.initiatives = initiatives;
    this.enterInitiative = enterInitiative;
  }

  @Override
  public String kind() {
    return "initiatives";
  }

  @Override
  public Class<InitiativeRequest> request() {
    return InitiativeRequest.class;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "title",
        "ledBy",
        "place",
        "category",
        "spottedOn",
        "story",
        "successes",
        "difficulties",
        "goodPractice",
        "links");
  }

  @Override
  public Map<String, Standing<InitiativeView>> standing(
      String source, Collection<String> externalIds) {
    return initiatives.known(source, externalIds).values().stream()
        .collect(
            Collectors.toMap(
                Initiative::externalId,
                initiative ->
                    new Standing<>(initiative.id(), initiative.version(), initiative.view())));
  }

  @Override
  public InitiativeView proposed(
      Optional<Standing<InitiativeView>> standing, InitiativeRequest request) {
    return enterInitiative.proposed(
        standing.map(known -> request.over(known.view())).orElse(request));
  }

  @Override
  public void enter(ExternalId external, InitiativeRequest request) {
    enterInitiative.enter(external, request);
  }
}
