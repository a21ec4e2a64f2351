package org.sptt.directory.initiative;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of initiatives, and of the pages that keep them. */
@MessageBundle(value = "initiative", locale = "fr")
public interface InitiativeTexts {

  @Message("Initiatives inspirantes")
  String title();

  @Message("Initiative")
  String initiative();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Leur récit est public ; qui les mène ne l'est pas.")
  String lead();

  @Message("Nouvelle initiative")
  String create();

  @Message("Modifier l'initiative")
  String edit();

  @Message("Enregistrer l'initiative")
  String keep();

  @Message("L'initiative est enregistrée.")
  String kept();

  @Message("Tout est encore juste")
  String confirm();

  @Message("L'initiative est confirmée à la date d'aujourd'hui.")
  String confirmed();

  @Message("Voir la page publique")
  String see_public();

  @Message("Chercher par le titre")
  String search();

  @Message("Chercher")
  String search_do();

  @Message("Aucune initiative ne porte ce titre.")
  String nothing();

  @Message("Lieu")
  String place();

  @Message("Secteur")
  String category();

  @Message("Qualité")
  String quality();

  @Message("Toutes les initiatives")
  String back();

  @Message("Une adresse par ligne.")
  String links_hint();

  @Message("Seule l'équipe de coordination le voit : ce peut être une personne.")
  String led_by_hint();

  @Message("Le récit")
  String story();

  @Message("Ce qui a marché")
  String successes();

  @Message("Ce qui a été difficile")
  String difficulties();

  @Message("Ce qu'on peut reprendre")
  String good_practice();

  @Message("Pour aller plus loin")
  String links();

  @Message("Son récit n'a pas encore été recueilli.")
  String no_story();
}
