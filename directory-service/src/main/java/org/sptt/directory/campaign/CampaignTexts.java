package org.sptt.directory.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of campaigns: the mail, and the pages of both sides. */
@MessageBundle(value = "campaign", locale = "fr")
public interface CampaignTexts {

  @Message("Votre fiche dans l'annuaire : {name}")
  String subject(String name);

  @Message("Bonjour,")
  String hello();

  @Message(
      "Une fois par an, nous vous demandons si votre fiche dans l'annuaire est encore juste. Le lien ci-dessous l'ouvre sans compte : relisez-la, confirmez-la d'un clic ou corrigez ce qui a changé.")
  String text();

  @Message("Fiche")
  String entry();

  @Message("Le lien est valable jusqu'au")
  String until();

  @Message("Relire ma fiche")
  String read();

  @Message(
      "Ce message est envoyé automatiquement. Le lien est personnel : qui l'a peut modifier cette fiche.")
  String footer();

  @Message("Campagnes de mise à jour")
  String title();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message(
      "Chaque entrée qui a une adresse e-mail reçoit un lien personnel, par lequel elle confirme ou corrige sa fiche sans compte.")
  String lead();

  @Message("Nouvelle campagne")
  String create();

  @Message("Seulement les fiches que personne n'a confirmées depuis six mois")
  String only_stale();

  @Message("Passé ce jour, les liens ne s'ouvrent plus.")
  String until_hint();

  @Message("Envoyer les courriels")
  String start();

  @Message("La campagne est lancée ; les courriels partent.")
  String started();

  @Message("Campagnes")
  String all();

  @Message("Aucune campagne n'a encore été lancée.")
  String none();

  @Message("Lancée le")
  String started_at();

  @Message("Réponses jusqu'au")
  String answers_until();

  @Message("Demandées")
  String asked();

  @Message("Répondues")
  String answered();

  @Message("Campagne du {day}")
  String of(String day);

  @Message("Toutes les campagnes")
  String back();

  @Message("Réponses : {answered} sur {asked}, jusqu'au {day}.")
  String state(int answered, int asked, String day);

  @Message("{waiting} courriels attendent encore d'être envoyés.")
  String waiting(int waiting);

  @Message("Réponses")
  String answers();

  @Message("Réponse")
  String answer();

  @Message("Pas encore")
  String not_yet();

  @Message("Confirmée le {moment}")
  String was_confirmed(String moment);

  @Message("Corrigée le {moment} : {fields}")
  String was_corrected(String moment, String fields);

  @Message("Fiche disparue")
  String vanished();

  @Message("Suite")
  String next();

  @Message("Mettre à jour la fiche")
  String update();

  @Message("Tout est encore juste ? Confirmez-le. Sinon, corrigez ce qui a changé et enregistrez.")
  String update_lead();

  @Message("Tout est juste")
  String confirm();

  @Message("Enregistrer les corrections")
  String correct();

  @Message("Merci ! La fiche est confirmée.")
  String confirmed();

  @Message("Merci ! Les corrections sont enregistrées.")
  String corrected();

  @Message("Ce lien n'est plus valable")
  String gone();

  @Message(
      "Il est trop ancien, ou incomplet. Votre fiche reste dans l'annuaire ; la prochaine campagne vous enverra un nouveau lien.")
  String gone_text();

  @Message("Voir l'annuaire")
  String directory();
}
