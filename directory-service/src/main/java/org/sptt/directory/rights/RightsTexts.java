package org.sptt.directory.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page about people's rights. */
@MessageBundle(value = "rights", locale = "fr")
public interface RightsTexts {

  @Message("Droits des personnes")
  String title();

  @Message(
      "Les demandes des personnes sur leurs données, ce qu'elles sont devenues, et le registre de qui a consulté ces données.")
  String lead();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Effacements")
  String erasures();

  @Message("Aucun effacement n'a été demandé.")
  String no_erasure();

  @Message("Demandé")
  String ordered();

  @Message("Ont répondu")
  String answered();

  @Message("Reçu")
  String receipt();

  @Message("Reçu signé de l'effacement du {day}")
  String receipt_of(String day);

  @Message("Télécharger")
  String download();

  @Message("En attente")
  String waiting();

  @Message("Registre des consultations")
  String reads();

  @Message("Aucune consultation n'est notée.")
  String no_read();

  @Message("Quand")
  String when();

  @Message("Compte")
  String account();

  @Message("Service")
  String service();

  @Message("Quoi")
  String what();

  @Message("Personnes")
  String people();

  @Message("Nouvelle demande")
  String request();

  @Message(
      "Par l'adresse e-mail, connue de l'annuaire ou non : une personne a pu seulement s'inscrire à un webinaire.")
  String request_hint();

  @Message("Ouvrir ses droits")
  String request_do();

  @Message("Copies")
  String copies();

  @Message("Aucune copie n'est gardée en ce moment.")
  String no_copy();

  @Message("Services attendus")
  String awaited();

  @Message("aucun")
  String complete();

  @Message("Gardée jusqu'au")
  String kept_until();

  @Message("Fichiers")
  String files();

  @Message("PDF")
  String pdf();

  @Message("Copie en PDF de la demande du {day}")
  String pdf_of(String day);

  @Message("JSON")
  String json();

  @Message("Copie en JSON de la demande du {day}")
  String json_of(String day);

  @Message("Droits d'une personne")
  String person();

  @Message("Sa fiche dans l'annuaire")
  String card();

  @Message(
      "Personne ne porte cette adresse dans l'annuaire. D'autres services peuvent la connaître : une demande les interroge tous.")
  String not_in_directory();

  @Message("Copie de ses données")
  String copy();

  @Message(
      "Chaque service prépare sa part, chiffrée pour cette seule demande. Un service arrêté répond à son retour. La copie et sa clé disparaissent à la date indiquée.")
  String copy_lead();

  @Message("Demander une copie")
  String copy_do();

  @Message("La copie est demandée à tous les services.")
  String copy_ordered();

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

  @Message("Durées de conservation")
  String retention();

  @Message("Aucun service n'en a encore rendu compte : ils le font une fois par jour.")
  String no_retention();

  @Message("Durée")
  String kept_for();

  @Message("Dernier passage")
  String ran_on();

  @Message("Retirés ce jour-là")
  String removed();

  @Message("En tout")
  String removed_in_all();

  @Message("Corrections")
  String rectifications();

  @Message("Aucune correction n'a été demandée.")
  String no_rectification();

  @Message("Entrées corrigées")
  String entries();

  @Message("Correction")
  String rectify();

  @Message("Le nom, l'adresse et les catégories se corrigent une fois, pour tous les services.")
  String rectify_lead();

  @Message("Corriger ce qui est faux")
  String rectify_do();
}
