package org.sptt.training.interview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of follow-up interviews. */
@MessageBundle(value = "interview", locale = "fr")
public interface InterviewTexts {

  @Message("Entretiens post-formation")
  String title();

  @Message("Qui appeler après une formation, et ce qui en a été dit.")
  String lead();

  @Message("À faire")
  String to_do();

  @Message("Faits")
  String done();

  @Message("Aucun entretien n'est prévu. Choisissez qui appeler depuis la page d'une session.")
  String nothing_to_do();

  @Message("Aucun entretien n'a encore été noté.")
  String nothing_done();

  @Message("Personne")
  String person();

  @Message("Formation suivie")
  String session();

  @Message("Fait le")
  String done_on();

  @Message("Citation")
  String quoting();

  @Message("Consentement à être cité·e")
  String consent();

  @Message("Pas de citation")
  String none();

  @Message("Citation anonyme")
  String anonymous();

  @Message("Citation avec le nom")
  String named();

  @Message("Ce consentement a pris fin : ne citez plus ce témoignage.")
  String consent_ended();

  @Message("Obligatoire dès que la citation est permise ; après ce jour, elle ne l'est plus.")
  String until_hint();

  @Message("Ce que la personne a dit, avec ses mots.")
  String testimony_hint();

  @Message("Enregistrer l'entretien")
  String keep();

  @Message("L'entretien est enregistré.")
  String kept();

  @Message("Qui appeler")
  String choose();

  @Message("Personne n'est venu à cette session, ou les présences ne sont pas encore notées.")
  String nobody_came();

  @Message("entretien déjà prévu ou fait")
  String already();

  @Message("Prévoir ces entretiens")
  String plan();

  @Message("Les entretiens sont prévus.")
  String planned();

  @Message("Tous les entretiens")
  String back();

  @Message("Citer dans un bilan")
  String quote();

  @Message(
      "Le témoignage enregistré est porté dans un bilan en préparation, où vous choisirez sa place et ce qui en est cité. Si la personne retire son accord avant la publication, il ne pourra pas être publié.")
  String quote_text();
}
