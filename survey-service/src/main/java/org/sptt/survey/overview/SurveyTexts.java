package org.sptt.survey.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the surveys' pages. */
@MessageBundle(value = "survey", locale = "fr")
public interface SurveyTexts {

  @Message("Enquêtes")
  String title();

  @Message(
      "Ce que le programme demande, et les entretiens collectifs où des personnes éloignées des sciences sont entendues sans jamais être nommées.")
  String lead();

  @Message(
      "Les entretiens collectifs que votre structure accueille. Les personnes entendues n'y sont jamais nommées.")
  String partner_lead();

  @Message("Questionnaires")
  String questionnaires();

  @Message("Questionnaire")
  String questionnaire();

  @Message("Questions")
  String questions();

  @Message("Aucun questionnaire pour l'instant.")
  String no_questionnaire();

  @Message("Entretiens collectifs")
  String interviews();

  @Message("Aucun entretien collectif à voir ici pour l'instant.")
  String no_interview();

  @Message("Structure d'accueil")
  String host();

  @Message("Date")
  String date();

  @Message("Prévu le {day}")
  String planned_on(String day);

  @Message("État")
  String status();

  @Message("Annoncé")
  String planned();

  @Message("A eu lieu")
  String held();

  @Message("Annulé")
  String cancelled();

  @Message("Personnes entendues")
  String heard();

  @Message(
      "{number} dont {women} {#if women == 1}femme{#else}femmes{/if}, {men} {#if men == 1}homme{#else}hommes{/if}")
  String heard_number(int number, int women, int men);

  @Message("pas encore")
  String not_heard();

  @Message("Thèmes")
  String themes();

  @Message("Entretien collectif")
  String interview();

  @Message("Toutes les enquêtes")
  String back();
}
