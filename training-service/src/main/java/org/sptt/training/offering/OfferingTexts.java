package org.sptt.training.offering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of offerings. */
@MessageBundle(value = "offering", locale = "fr")
public interface OfferingTexts {

  @Message("Offres")
  String title();

  @Message("Ce que le programme propose : chaque session est une date d'une offre.")
  String lead();

  @Message("Créer une offre")
  String create();

  @Message("Modifier l'offre")
  String edit();

  @Message("Toutes les sessions d'une offre, même passées, changent de type et de thème avec elle.")
  String edit_warning();

  @Message("Aucune offre pour l'instant.")
  String nothing();

  @Message("Enregistrer l'offre")
  String keep();

  @Message("L'offre est enregistrée.")
  String kept();

  @Message("Offre")
  String offering();

  @Message("Type")
  String kind();

  @Message("Pour qui")
  String audience();

  @Message("Thème")
  String theme();

  @Message("Toutes les offres")
  String back();

  @Message("Planification")
  String planning();

  @Message("Compter les personnes")
  String count();
}
