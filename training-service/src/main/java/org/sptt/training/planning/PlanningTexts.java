package org.sptt.training.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the coordinators' planning. */
@MessageBundle(value = "planning", locale = "fr")
public interface PlanningTexts {

  @Message("Planification")
  String title();

  @Message("Les sessions à venir, brouillons compris, et celles qui ont eu lieu.")
  String lead();

  @Message("Préparer une session")
  String create();

  @Message("Offres")
  String offerings();

  @Message("Entretiens")
  String interviews();

  @Message("Télécharger les sessions")
  String download();

  @Message("Télécharger les inscriptions")
  String download_registrations();

  @Message("À venir")
  String to_come();

  @Message("Passées")
  String past();

  @Message("Aucune session à venir. Préparez-en une.")
  String nothing_to_come();

  @Message("Aucune session passée.")
  String nothing_past();

  @Message("Session")
  String session();

  @Message("Dates")
  String dates();

  @Message("État")
  String stage();

  @Message("Inscrit·es")
  String registered();

  @Message("En attente")
  String waiting();

  @Message("Venu·es")
  String came();

  @Message("Nouvelle session")
  String new_session();

  @Message("Il faut d'abord créer une offre : ce qui est proposé, et dont la session est une date.")
  String no_offering();

  @Message("Modifier la session")
  String edit();

  @Message("Quoi")
  String what();

  @Message("Où")
  String where();

  @Message("Inscriptions")
  String sign_up();

  @Message("Une personne par ligne : nom ; adresse e-mail ; département. Le nom suffit.")
  String speakers_hint();

  @Message("Montré seulement aux personnes qui ont une place.")
  String link_hint();

  @Message("Accès, interprétation, documents, pauses… Nécessaire pour publier.")
  String accessibility_hint();

  @Message("Vide : sans limite.")
  String capacity_hint();

  @Message("Vide : dès la publication.")
  String opens_hint();

  @Message("Vide : au début de la session.")
  String closes_hint();

  @Message("Tout le monde")
  String everyone();

  @Message("Professionnel·les du programme")
  String professionals();

  @Message("Membres du collectif")
  String members();

  @Message("Enregistrer le brouillon")
  String save_draft();

  @Message("Enregistrer")
  String save();

  @Message(
      "Changer le lieu ou l'horaire d'une session publiée prévient toutes les personnes inscrites.")
  String moving_tells();

  @Message("La session est enregistrée comme brouillon : vous seul·es la voyez.")
  String drafted();

  @Message("La session est enregistrée.")
  String saved();

  @Message("Publier")
  String publish();

  @Message("La session est publiée dans l'agenda.")
  String published();

  @Message("Annuler la session")
  String call_off();

  @Message(
      "Annuler « {title} » ? Toutes les personnes inscrites ou en attente seront prévenues par mail.")
  String call_off_question(String title);

  @Message("La session est annulée ; les personnes inscrites sont prévenues.")
  String called_off();

  @Message("Feuille de présence")
  String sheet();

  @Message("Feuille d'émargement à imprimer")
  String signing();

  @Message("Attestations (PDF)")
  String certificates();

  @Message("Qui appeler")
  String call();

  @Message("Page publique")
  String public_page();

  @Message("Quand")
  String when();

  @Message("Places")
  String places();

  @Message("Une part par ligne : bénévoles ; 5, ou un département : 62 ; 3. Vide : aucune.")
  String reserved_hint();

  @Message("{taken} sur {capacity} (prises ou proposées)")
  String taken(int taken, int capacity);

  @Message("Sans limite ; {taken} inscription(s)")
  String taken_unlimited(int taken);

  @Message("Lien de la visioconférence")
  String video_link();

  @Message("Accessibilité")
  String accessibility();

  @Message("Pas encore dite")
  String accessibility_missing();

  @Message("Non évaluée")
  String accessibility_not_assessed();

  @Message("Liste d'attente, dans l'ordre")
  String waiting_list();

  @Message("Place proposée jusqu'au")
  String offered_until();

  @Message("Inscriptions annulées ou refusées")
  String gone();

  @Message("Personne n'a demandé de place pour l'instant.")
  String nobody();

  @Message("Personne")
  String person();

  @Message("Structure")
  String structure();

  @Message("Demandé le")
  String asked();

  @Message("Attestation")
  String certificate();

  @Message("Toute la planification")
  String back();

  @Message("Revenir à la session")
  String back_to_session();
}
