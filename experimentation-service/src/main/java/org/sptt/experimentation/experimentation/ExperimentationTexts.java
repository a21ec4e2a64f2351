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

  @Message("Ce qui reste à faire")
  String to_do();

  @Message("Rien n'est encore noté ici : qu'y a-t-il à faire d'abord ?")
  String to_do_nothing();

  @Message("Ajouter")
  String add();

  @Message("Une chose à faire, en quelques mots ; sans donnée personnelle qui n'y sert pas.")
  String text_hint();

  @Message("C'est ajouté.")
  String added();

  @Message("C'est fait")
  String tick();

  @Message("Marqué comme fait. Bravo !")
  String ticked();

  @Message("Rouvrir")
  String reopen();

  @Message("C'est de nouveau à faire.")
  String reopened();

  @Message("Retirer")
  String remove();

  @Message("C'est retiré de la liste.")
  String removed();

  @Message("Retirer de la to-do list ?")
  String removal();

  @Message("Retirer « {text} » de la to-do list ?")
  String removal_of(String text);

  @Message("Fait")
  String done();

  @Message("Proposée le")
  String proposed_on();

  @Message("Thèmes")
  String themes();

  @Message("Toutes les expérimentations")
  String back();
}
