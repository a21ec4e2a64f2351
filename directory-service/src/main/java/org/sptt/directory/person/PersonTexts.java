package org.sptt.directory.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of people's pages. */
@MessageBundle(value = "person", locale = "fr")
public interface PersonTexts {

  @Message("Personnes")
  String title();

  @Message(
      "Les professionnel·les que l'annuaire connaît. Chaque consultation est notée dans le registre.")
  String lead();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Chercher par le nom ou l'adresse e-mail")
  String search();

  @Message("Chercher")
  String search_do();

  @Message("Personne ne porte ce nom.")
  String nothing();

  @Message("Nom")
  String name();

  @Message("Structure")
  String structure();

  @Message("Toutes les personnes")
  String back();

  @Message("Adresse e-mail")
  String email();

  @Message("Statut professionnel")
  String status();

  @Message("Engagement")
  String engagement();

  @Message("Sessions suivies")
  String sessions();

  @Message("Membre du collectif")
  String member();

  @Message("depuis le {day}")
  String member_since(String day);

  @Message("du {first} au {last}")
  String member_from(String first, String last);

  @Message("Ses droits : copie, correction, effacement")
  String rights();

  @Message("Corriger ce qui est faux")
  String rectify();

  @Message(
      "Ce qui change ici est corrigé dans tous les services qui en tiennent une copie : inscriptions, présences, interventions. Les chiffres sont recomptés. Son entrée parmi les ressources, si elle en a une, se corrige sur sa fiche.")
  String rectify_lead();

  @Message(
      "Une autre adresse donne une autre clé : l'ancienne et la nouvelle sont comptées comme une seule personne.")
  String rectify_email_hint();

  @Message("Corriger partout")
  String rectify_do();

  @Message("Ne rien changer")
  String rectify_not();

  @Message("La correction est faite ici, et en cours dans les autres services.")
  String rectified();
}
