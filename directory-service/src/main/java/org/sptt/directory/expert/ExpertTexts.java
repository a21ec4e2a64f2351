package org.sptt.directory.expert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the directory's entries, of consents, and of meetings. */
@MessageBundle(value = "expert", locale = "fr")
public interface ExpertTexts {

  @Message("Expert·es et structures-ressources")
  String title();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message(
      "Une structure est publique. Une personne ne l'est que par les champs qu'elle a accepté de publier.")
  String lead();

  @Message("Nouvelle entrée")
  String create();

  @Message("Modifier l'entrée")
  String edit();

  @Message("Enregistrer l'entrée")
  String keep();

  @Message("L'entrée est enregistrée.")
  String kept();

  @Message("Tout est encore juste")
  String confirm();

  @Message("L'entrée est confirmée à la date d'aujourd'hui.")
  String confirmed();

  @Message("Chercher par le nom")
  String search();

  @Message("Chercher")
  String search_do();

  @Message("Rien ne porte ce nom dans l'annuaire.")
  String nothing();

  @Message("Nom")
  String name();

  @Message("Type")
  String kind();

  @Message("Propose")
  String offers();

  @Message("Thèmes")
  String themes();

  @Message("Qualité")
  String quality();

  @Message("Toutes les entrées")
  String back();

  @Message("Un thème par ligne.")
  String themes_hint();

  @Message("Ce qui est publié de cette personne")
  String consents();

  @Message("accords")
  String consents_short();

  @Message("Rien de {name} n'est public tant que son nom ne peut pas l'être.")
  String consents_lead(String name);

  @Message("Noter un accord")
  String consent_give();

  @Message("Enregistrer l'accord")
  String consent_keep();

  @Message("L'accord est enregistré.")
  String consent_kept();

  @Message("Retirer l'accord")
  String consent_withdraw();

  @Message("L'accord est retiré ; ce qu'il permettait n'est plus public.")
  String consent_withdrawn();

  @Message("Aucun accord n'est enregistré.")
  String consent_none();

  @Message("Accords")
  String consent_list();

  @Message("Champ")
  String consent_field();

  @Message("Pour")
  String consent_purpose();

  @Message("Donné")
  String consent_given();

  @Message("Jusqu'au")
  String consent_until();

  @Message("État")
  String consent_state();

  @Message("Action")
  String consent_action();

  @Message("En vigueur")
  String consent_current();

  @Message("Expiré")
  String consent_expired();

  @Message("Retiré le {day}")
  String consent_withdrawn_on(String day);

  @Message("Champs que la personne accepte de voir publiés")
  String consent_fields();

  @Message("Passé cette date, le champ disparaît de lui-même.")
  String consent_expiry_hint();

  @Message("Rendez-vous")
  String meetings();

  @Message(
      "Ce qui s'est dit, et ce qu'il reste à faire. L'équipe de coordination est seule à le lire.")
  String meetings_lead();

  @Message("Noter un rendez-vous")
  String meeting_create();

  @Message("Enregistrer le rendez-vous")
  String meeting_keep();

  @Message("Le rendez-vous est enregistré.")
  String meeting_kept();

  @Message("Aucun rendez-vous ici.")
  String meeting_none();

  @Message("Avec")
  String meeting_with();

  @Message("Le")
  String meeting_on();

  @Message("Suite à donner")
  String meeting_follow_up();

  @Message("Faite, ou aucune")
  String meeting_nothing_open();

  @Message("À faire")
  String meeting_open();

  @Message("À faire avant le {day}")
  String meeting_open_by(String day);

  @Message("Seulement ceux qui ont une suite à donner")
  String meeting_only_open();

  @Message("Tous les rendez-vous")
  String meeting_back();

  @Message("Rendez-vous du {day}")
  String meeting_of(String day);

  @Message("Retirer ce rendez-vous, saisi par erreur")
  String meeting_remove();

  @Message("Le rendez-vous est retiré.")
  String meeting_removed();

  @Message("Site web")
  String website();

  @Message("Adresse e-mail")
  String email();

  @Message("Téléphone")
  String phone();

  @Message("Département")
  String department();

  @Message("Carte de visite (vCard)")
  String vcard();

  @Message("Annuaire")
  String directory();
}
