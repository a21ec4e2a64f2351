package org.sptt.training.myplace;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of people's own registration. */
@MessageBundle(value = "mine", locale = "fr")
public interface MyPlaceTexts {

  @Message("Mon inscription")
  String title();

  @Message("Quand")
  String when();

  @Message("Où")
  String where();

  @Message("Lien de la visioconférence")
  String video_link();

  @Message("Où en est l'inscription")
  String status();

  @Message("Place confirmée")
  String confirmed();

  @Message("Sur la liste d'attente")
  String waiting();

  @Message("Une place vous est proposée")
  String offered();

  @Message("Inscription annulée")
  String cancelled();

  @Message("Inscription refusée")
  String refused();

  @Message("Demandée le")
  String asked();

  @Message("Pourquoi ce rang ?")
  String why();

  @Message(
      "{#if position == 1}Vous êtes la prochaine personne.{#else}Votre rang : {position}.{/if}")
  String position(long position);

  @Message(
      "{#if number == 0}Personne n'attend depuis plus longtemps que vous.{#else if number == 1}Une personne a demandé une place avant vous et attend encore.{#else}{number} personnes ont demandé une place avant vous et attendent encore.{/if} L'ordre est celui des demandes, et de rien d'autre.")
  String asked_before(long number);

  @Message(
      "{#if number == 1}Une place est proposée à une personne qui n'a pas encore répondu ; si elle ne la prend pas, la place passe à la suivante.{#else}{number} places sont proposées à des personnes qui n'ont pas encore répondu ; celles qui ne sont pas prises passent aux suivantes.{/if}")
  String offers(long number);

  @Message(
      "{number} des places de cette session {#if number == 1}est réservée{#else}sont réservées{/if} à des bénévoles ou à un département : ces personnes peuvent se voir proposer ces places-là plus tôt.")
  String reserved(int number);

  @Message(
      "À répondre avant le {until}. Passé ce délai, la place est proposée à la personne suivante.")
  String answer_before(String until);

  @Message("J'accepte la place")
  String accept();

  @Message("Annuler mon inscription")
  String cancel();

  @Message("Ne plus attendre")
  String leave();

  @Message("Refuser la place")
  String decline();

  @Message("Annuler cette inscription ? La place ira à une autre personne.")
  String cancel_confirm();

  @Message("Votre place est confirmée.")
  String accepted();

  @Message("Votre inscription est annulée.")
  String cancelled_done();

  @Message("Vous ne serez plus informé·e des autres sessions.")
  String consent_withdrawn();

  @Message("Vous acceptez d'être informé·e des autres sessions.")
  String informed();

  @Message("Retirer cet accord")
  String withdraw();

  @Message("Voir l'agenda")
  String agenda();

  @Message("Mon attestation de présence (PDF)")
  String certificate();

  @Message("Toutes vos sessions dans votre propre calendrier, à jour :")
  String own_agenda();

  @Message("mon agenda personnel (adresse secrète, à ne pas partager)")
  String own_agenda_link();
}
