package org.sptt.training.headcount;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of head counts. */
@MessageBundle(value = "headcount", locale = "fr")
public interface HeadCountTexts {

  @Message("Comptages")
  String title();

  @Message(
      "Pour les rendez-vous ouverts, où l'on compte les personnes sans demander leur nom. Ces nombres ne sont jamais mêlés à ceux des personnes distinctes.")
  String lead();

  @Message("Aucun comptage pour l'instant.")
  String nothing();

  @Message("Jour")
  String day();

  @Message("Personnes")
  String people();

  @Message("Note")
  String note();

  @Message("Ajouter un comptage")
  String add();

  @Message("Le comptage est enregistré.")
  String added();

  @Message("Retirer")
  String remove();

  @Message("Retirer le comptage du {day}, {number} personnes")
  String remove_of(String day, int number);

  @Message(
      "Retirer ce comptage de {number} personnes du {day} ? Il ne comptera plus dans les chiffres.")
  String remove_question(int number, String day);

  @Message("Le comptage est retiré.")
  String removed();

  @Message("Toutes les offres")
  String back();
}
