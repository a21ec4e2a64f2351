package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sptt.directory.naming.NamedOptions;
import org.sptt.directory.structure.StructureOptions;
import org.sptt.directory.structure.Structures;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.form.Choice;

/** What can be chosen of an entry of the directory. */
@ApplicationScoped
class ExpertChoices {

  static final List<String> OFFERS = List.of("advice", "trainer", "witness", "consultancy");

  private final Experts experts;
  private final Structures structures;
  private final StructureOptions options;
  private final Territory territory;

  ExpertChoices(
      Experts experts, Structures structures, StructureOptions options, Territory territory) {
    this.experts = experts;
    this.structures = structures;
    this.options = options;
    this.territory = territory;
  }

  /** All choices of the form. */
  record Offered(
      List<Choice> kinds,
      List<Choice> categories,
      List<Choice> offers,
      List<Choice> departments,
      NamedOptions.Offered structures) {}

  /**
   * @param structureId of the structure that stands; null for none
   */
  Offered offered(UUID structureId) {
    return new Offered(
        Choice.ofWords(Stream.of(ExpertKind.values()).map(ExpertKind::word).toList()),
        categories().map(word -> new Choice(word, word)).toList(),
        Choice.ofWords(OFFERS),
        territory.departments().stream()
            .map(each -> new Choice(each.code(), each.code() + " " + each.name()))
            .toList(),
        options.offered(structureId));
  }

  private Stream<String> categories() {
    return Stream.concat(
            structures.categories().stream(),
            experts
                .getEntityManager()
                .createQuery(
                    "select distinct e.category from Expert e where e.category is not null",
                    String.class)
                .getResultStream())
        .distinct()
        .sorted();
  }
}
