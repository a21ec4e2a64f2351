package org.sptt.experimentation.experimentation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the experimentations' pages. */
@MessageBundle(value = "trial", locale = "fr")
public interface ExperimentationTexts {

  @Message("Expérimentations")
  String title();

  @Message("Ce que les structures essaient pour que leurs sciences s'adressent à toutes et tous.")
  String lead();

  @Message("Aucune expérimentation à voir ici pour l'instant.")
  String nothing();

  @Message("Visibles avec votre compte")
  String caption();

  @Message("Expérimentation")
  String name();

  @Message("Structure")
  String structure();

  @Message("Où elle en est")
  String status();

  @Message("To-do list")
  String to_do_list();

  @Message("Remplie")
  String filled();

  @Message("Remplie le {day}")
  String filled_on(String day);

  @Message("À remplir")
  String not_filled();

  @Message("Proposée le")
  String proposed_on();

  @Message("Thèmes")
  String themes();

  @Message("Toutes les expérimentations")
  String back();
}
