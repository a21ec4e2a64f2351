package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.form.Choice;
import org.sptt.edge.page.FrenchWords;

/** What can be chosen on a structure's card: what is usual, and what others have already. */
@ApplicationScoped
class StructureChoices {

  static final List<String> USUAL_CATEGORIES =
      List.of("CSTI", "Culture", "Education populaire", "Environnement", "Social");
  private static final List<String> USUAL_LEGAL_STATUSES =
      List.of(
          "association",
          "collectivité",
          "établissement public",
          "entreprise",
          "coopérative",
          "fondation");

  private final Structures structures;
  private final Territory territory;

  StructureChoices(Structures structures, Territory territory) {
    this.structures = structures;
    this.territory = territory;
  }

  /** All choices of the form. */
  record Offered(
      List<Choice> categories,
      List<Choice> legalStatuses,
      List<Choice> siretAbsences,
      List<Choice> departments) {}

  Offered offered() {
    return new Offered(
        plain(structures.categories()),
        plain(structures.wordsBeside(USUAL_LEGAL_STATUSES, "legalStatus")),
        SiretAbsence.words().stream().map(StructureChoices::absence).toList(),
        territory.departments().stream()
            .map(each -> new Choice(each.code(), each.code() + " " + each.name()))
            .toList());
  }

  private static List<Choice> plain(List<String> words) {
    return words.stream().map(word -> new Choice(word, word)).toList();
  }

  private static Choice absence(String word) {
    return new Choice(word, FrenchWords.word("siret-" + word));
  }
}
