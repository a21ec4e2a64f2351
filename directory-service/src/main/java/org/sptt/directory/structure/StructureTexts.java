package org.sptt.directory.structure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of structures' cards and of the pages that keep them. */
@MessageBundle(value = "structure", locale = "fr")
public interface StructureTexts {

  @Message("Structures")
  String title();

  @Message("Structure")
  String structure();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Chaque fiche dit ce qui la rendrait plus utile. Les fiches sont publiques.")
  String lead();

  @Message("Nouvelle structure")
  String create();

  @Message("Modifier la fiche")
  String edit();

  @Message("Enregistrer la fiche")
  String keep();

  @Message("La fiche est enregistrée.")
  String kept();

  @Message("Tout est encore juste")
  String confirm();

  @Message("La fiche est confirmée à la date d'aujourd'hui.")
  String confirmed();

  @Message("Chercher par le nom")
  String search();

  @Message("Chercher")
  String search_do();

  @Message("Aucune structure ne porte ce nom.")
  String nothing();

  @Message("Lieu")
  String place();

  @Message("Secteur")
  String category();

  @Message("Qualité")
  String quality();

  @Message("Toutes les structures")
  String back();

  @Message("Voir la fiche publique")
  String see_public();

  @Message("Ce qu'elle est")
  String what();

  @Message("Où elle est")
  String where();

  @Message("La joindre, y venir")
  String reach();

  @Message("14 chiffres, avec ou sans espaces. Sans SIRET, dites pourquoi ci-dessous.")
  String siret_hint();

  @Message("Elle a un SIRET")
  String siret_none();

  @Message("Nom officiel de {year} ; les accents et les tirets n'importent pas.")
  String commune_hint(String year);

  @Message("D'après la commune")
  String department_from_commune();

  @Message("Deux lettres, par exemple BE. À laisser vide en France.")
  String country_hint();

  @Message("Alias de son organisation pour la connexion, s'il y en a une.")
  String organization_hint();

  @Message("Ce que des personnes handicapées ont besoin de savoir pour venir.")
  String accessibility_hint();

  @Message("L'accessibilité n'a pas été évaluée")
  String accessibility_not_assessed();

  @Message("Site web")
  String website();

  @Message("Adresse e-mail")
  String email();

  @Message("Téléphone")
  String phone();

  @Message("Adresse")
  String address();

  @Message("Accessibilité")
  String accessibility();

  @Message("Région")
  String region();

  @Message("Type")
  String kind();

  @Message("Statut")
  String legal_status();

  @Message("SIRET")
  String siret();

  @Message("Carte de visite (vCard)")
  String vcard();

  @Message("Ma structure")
  String own();

  @Message("Annuaire des structures")
  String directory();
}
