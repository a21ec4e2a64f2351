package org.sptt.directory.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of people's pages. */
@MessageBundle(value = "person", locale = "fr")
public interface PersonTexts {

  @Message("Personnes")
  String title();

  @Message(
      "Les professionnel·les que l'annuaire connaît. Chaque consultation est notée dans le registre.")
  String lead();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Chercher par le nom ou l'adresse e-mail")
  String search();

  @Message("Chercher")
  String search_do();

  @Message("Personne ne porte ce nom.")
  String nothing();

  @Message("Nom")
  String name();

  @Message("Structure")
  String structure();

  @Message("Toutes les personnes")
  String back();

  @Message("Adresse e-mail")
  String email();

  @Message("Statut professionnel")
  String status();

  @Message("Engagement")
  String engagement();

  @Message("Sessions suivies")
  String sessions();

  @Message("Membre du collectif")
  String member();

  @Message("depuis le {day}")
  String member_since(String day);

  @Message("du {first} au {last}")
  String member_from(String first, String last);

  @Message("Nouvelle personne")
  String create();

  @Message("Modifier la fiche")
  String edit();

  @Message("Enregistrer la fiche")
  String keep();

  @Message("La fiche est enregistrée.")
  String kept();

  @Message(
      "C'est par elle que tout le programme reconnaît la personne ; elle ne change plus ensuite.")
  String email_hint();

  @Message("Pour la corriger, passez par « Ses droits » sur la fiche de la personne.")
  String email_kept_hint();

  @Message(
      "Si la structure change : depuis quand. Ce qui précède continue de compter pour l'ancienne. Vide : aujourd'hui.")
  String moved_hint();

  @Message("Cette fiche compte avec")
  String counts_with();

  @Message("Voir les fusions")
  String merges();

  @Message("Compte aussi")
  String also();

  @Message("Fusionner avec une autre fiche")
  String merge();

  @Message("Adhésions au collectif")
  String memberships();

  @Message("Adhésions de {name}")
  String memberships_of(String name);

  @Message("Charte")
  String charter_short();

  @Message("Seul·e ou en équipe")
  String how();

  @Message("signée le {day}")
  String signed_on(String day);

  @Message("à signer")
  String not_signed();

  @Message("en équipe")
  String team();

  @Message("seul·e")
  String alone();

  @Message("Cette personne n'est pas membre du collectif.")
  String no_member();

  @Message("Faire entrer dans le collectif")
  String join();

  @Message("La charte peut être signée plus tard ; notez alors la date ici.")
  String join_lead();

  @Message("Adhésion")
  String membership();

  @Message("Enregistrer l'adhésion")
  String keep_membership();

  @Message("La personne fait partie du collectif.")
  String joined();

  @Message("L'adhésion est enregistrée.")
  String membership_kept();

  @Message("Vide tant qu'elle n'est pas signée.")
  String charter_hint();

  @Message("Toute l'équipe de la structure s'engage ensemble.")
  String team_hint();

  @Message("Premier jour où la personne n'est plus membre ; vide tant qu'elle l'est.")
  String left_hint();

  @Message("Charte à signer (PDF)")
  String charter_download();

  @Message("Ma structure")
  String own_structure();

  @Message("oui")
  String yes();

  @Message("non")
  String no();

  @Message("Sa fiche publique, et les collègues qui prennent part au programme.")
  String own_lead();

  @Message("Modifier notre fiche")
  String own_card();

  @Message("Voir notre fiche publique")
  String own_public();

  @Message("Notre équipe")
  String own_team();

  @Message("Personne de votre structure n'est encore dans l'annuaire.")
  String own_nobody();

  @Message(
      "Votre compte n'est lié à aucune structure connue de l'annuaire : demandez à la coordination de les relier.")
  String own_unknown();

  @Message("Ajouter un·e collègue")
  String add_colleague();

  @Message("Une personne de votre structure qui prend part au programme, avec son accord.")
  String add_lead();

  @Message("Ajouter à l'équipe")
  String add_do();

  @Message("Votre collègue fait partie de l'équipe.")
  String colleague_added();

  @Message("Départ")
  String leaving();

  @Message("Est parti·e")
  String left_short();

  @Message("{name} a quitté la structure")
  String leaves(String name);

  @Message(
      "Ce que cette personne a suivi avec vous continue de compter pour votre structure. Elle n'apparaît plus dans votre équipe.")
  String leaves_lead();

  @Message("Premier jour où elle n'y était plus")
  String left_day();

  @Message("Noter le départ")
  String leave_do();

  @Message("Le départ est noté.")
  String colleague_left();

  @Message("Ses droits : copie, correction, effacement")
  String rights();

  @Message("Corriger ce qui est faux")
  String rectify();

  @Message(
      "Ce qui change ici est corrigé dans tous les services qui en tiennent une copie : inscriptions, présences, interventions. Les chiffres sont recomptés. Son entrée parmi les ressources, si elle en a une, est corrigée aussi.")
  String rectify_lead();

  @Message(
      "Une autre adresse donne une autre clé : l'ancienne et la nouvelle sont comptées comme une seule personne.")
  String rectify_email_hint();

  @Message("Corriger partout")
  String rectify_do();

  @Message("Ne rien changer")
  String rectify_not();

  @Message("La correction est faite ici, et en cours dans les autres services.")
  String rectified();
}
