package org.sptt.reporting.followup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the follow-up page. */
@MessageBundle(value = "followup", locale = "fr")
public interface FollowUpTexts {

  @Message("Suivi")
  String title();

  @Message("Où en est le programme, où il voulait en être, et ce qui reste à mettre au clair.")
  String lead();

  @Message("Chiffres clés")
  String key_figures();

  @Message("Aucun indicateur n'est encore défini.")
  String no_figures();

  @Message("Objectifs")
  String targets();

  @Message("Aucun objectif n'est encore fixé.")
  String no_targets();

  @Message("Chiffre")
  String figure();

  @Message("Aujourd'hui")
  String today();

  @Message("Objectif")
  String target();

  @Message("Pour le")
  String due();

  @Message("Avancement")
  String progress();

  @Message("{percent} %")
  String percent(int percent);

  @Message("échéance passée")
  String late();

  @Message("Fixer un objectif")
  String set();

  @Message("Zéro retire l'objectif.")
  String goal_hint();

  @Message("C'est enregistré.")
  String kept();

  @Message("{number} {#if number == 1}point{#else}points{/if} à mettre au clair")
  String alerts(int number);

  @Message("Rien d'anormal.")
  String no_alert();

  @Message("Ce que personne n'a noté")
  String quality();

  @Message("Les nombres")
  String numbers();

  @Message("Cette page suit d'elle-même ce qui est enregistré.")
  String live();

  @Message("Bilans")
  String reports();

  @Message("Tous les chiffres")
  String all_figures();
}
