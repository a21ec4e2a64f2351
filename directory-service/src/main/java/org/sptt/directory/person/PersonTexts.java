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

  @Message("Effacer cette personne")
  String erase();

  @Message("À faire quand la personne le demande. Voici ce qui se passe :")
  String erase_lead();

  @Message(
      "Son nom, son adresse e-mail, ses témoignages et son entrée d'annuaire disparaissent de tous les services.")
  String erase_names();

  @Message(
      "Ses inscriptions à venir restent occupées sous une clé anonyme ; elle n'en reçoit plus aucun courriel et ne peut plus les gérer.")
  String erase_mails();

  @Message("Ce qui a eu lieu reste compté : les chiffres et les bilans publiés ne changent pas.")
  String erase_figures();

  @Message(
      "Les textes libres (comptes rendus de rendez-vous, récits) ne sont pas relus par la machine : vérifiez qu'ils ne la nomment pas.")
  String erase_texts();

  @Message(
      "Son compte de connexion, si elle en a un, se supprime chez le fournisseur d'identité de sa structure ou dans Keycloak.")
  String erase_account();

  @Message("Quand chaque service a répondu, un reçu signé est prêt à lui être remis.")
  String erase_receipt();

  @Message("L'effacement est en cours dans tous les services.")
  String erased();
}
