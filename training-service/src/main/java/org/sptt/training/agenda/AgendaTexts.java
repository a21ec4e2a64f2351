package org.sptt.training.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the agenda. */
@MessageBundle(value = "agenda", locale = "fr")
public interface AgendaTexts {

  @Message("Agenda")
  String title();

  @Message("Formations, webinaires, ateliers et regroupements du programme.")
  String lead();

  @Message("S'abonner à l'agenda (iCal)")
  String subscribe();

  @Message("Planifier")
  String plan();

  @Message("Nos formations")
  String ours();

  @Message("Type de rendez-vous")
  String kind();

  @Message("Accessibilité")
  String accessibility();

  @Message("Pas encore évaluée ; dites-nous ce qu'il vous faut.")
  String not_assessed();

  @Message("Partout")
  String everywhere();

  @Message("Tous les types")
  String all_kinds();

  @Message("À venir")
  String upcoming();

  @Message(
      "Aucun rendez-vous n'est annoncé pour l'instant. Revenez bientôt, ou voyez ce qui a déjà eu lieu.")
  String nothing_upcoming();

  @Message("Déjà passés")
  String past();

  @Message("Aucun rendez-vous passé ne correspond.")
  String nothing_past();

  @Message("En visioconférence")
  String by_video();

  @Message("Lieu à préciser")
  String place_unknown();

  @Message("Annulé")
  String cancelled();

  @Message("Ce rendez-vous est annulé.")
  String cancelled_text();

  @Message("Quand")
  String when();

  @Message("Où")
  String where();

  @Message("Durée")
  String length();

  @Message("{number} {#if number == '1' || number == '0,5'}jour{#else}jours{/if}")
  String days(String number);

  @Message("{number} {#if number == '1' || number == '1,5'}heure{#else}heures{/if}")
  String hours(String number);

  @Message("Pour qui")
  String audience();

  @Message("S'inscrire")
  String sign_up();

  @Message("Tout l'agenda")
  String back();
}
