package org.sptt.directory.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the public lists. */
@MessageBundle(value = "listing", locale = "fr")
public interface ListingTexts {

  @Message("Annuaire")
  String title();

  @Message("Listes de l'annuaire")
  String lists();

  @Message("Structures-ressources")
  String resources();

  @Message(
      "Elles conseillent, forment, témoignent ou accompagnent. Les personnes expertes de l'annuaire ne sont nommées qu'aux membres du programme.")
  String resources_lead();

  @Message("Initiatives inspirantes")
  String initiatives();

  @Message("Des actions inclusives menées quelque part, dont chacun·e peut apprendre.")
  String initiatives_lead();

  @Message("Structures")
  String structures();

  @Message("Les organisations que le programme réunit ou rencontre.")
  String structures_lead();

  @Message("Secteur")
  String category();

  @Message("Tous les secteurs")
  String all_categories();

  @Message("Rien ne correspond ici pour l'instant.")
  String nothing();

  @Message("Département {code}")
  String department(String code);
}
