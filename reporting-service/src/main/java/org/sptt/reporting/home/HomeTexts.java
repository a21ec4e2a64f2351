package org.sptt.reporting.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the home pages. */
@MessageBundle(value = "home", locale = "fr")
public interface HomeTexts {

  @Message("Accueil")
  String title();

  @Message("Programme de formation-action")
  String eyebrow();

  @Message(
      "Partager les sciences avec celles et ceux qu'elles oublient : c'est ce que des professionnel·les et des bénévoles apprennent, essaient dans leur structure et évaluent ensemble.")
  String lead();

  @Message("Voir l'agenda")
  String see_agenda();

  @Message("Découvrir l'annuaire")
  String see_directory();

  @Message("Prochains rendez-vous")
  String next();

  @Message("Aucun rendez-vous n'est annoncé pour l'instant.")
  String nothing_next();

  @Message("Revoir ceux qui ont eu lieu")
  String see_past();

  @Message("Le programme aujourd'hui")
  String figures();

  @Message("rendez-vous tenus")
  String figure_sessions();

  @Message("expérimentations dans les structures")
  String figure_experimentations();

  @Message("initiatives inspirantes repérées")
  String figure_initiatives();

  @Message("Comment ça marche")
  String how();

  @Message("On se forme")
  String how_train();

  @Message(
      "Formations, webinaires et regroupements donnent des repères et font se rencontrer les métiers.")
  String how_train_text();

  @Message("On essaie")
  String how_try();

  @Message(
      "Chaque structure mène son expérimentation, avec ses publics, et avance d'étape en étape.")
  String how_try_text();

  @Message("On s'entraide")
  String how_help();

  @Message("Groupes de consultation et ateliers de suivi aident à lever ce qui bloque.")
  String how_help_text();

  @Message("On évalue")
  String how_evaluate();

  @Message("Les chiffres viennent de la vie du programme, sans jamais exposer personne.")
  String how_evaluate_text();

  @Message("Notre fiche et notre équipe")
  String my_card();

  @Message("Ma structure")
  String my_structure();

  @Message("Ce qui attend")
  String late();

  @Message("Rien n'est en retard. Merci !")
  String nothing_late();

  @Message(
      "{number} {#if number == 1}expérimentation n'a{#else}expérimentations n'ont{/if} pas encore de to-do list.")
  String without_to_do_list(int number);

  @Message(
      "{number} {#if number == 1}chose reste{#else}choses restent{/if} à faire dans les to-do lists de vos expérimentations.")
  String left_to_do(int number);

  @Message("Nos places réservées")
  String expected();

  @Message("Personne de votre structure n'est inscrit·e à un rendez-vous à venir.")
  String nothing_expected();

  @Message("{number} {#if number == 1}personne inscrite{#else}personnes inscrites{/if}")
  String places(int number);

  @Message("Nos enquêtes")
  String my_surveys();

  @Message("Questionnaires et entretiens auxquels votre structure participe.")
  String my_surveys_text();

  @Message("Voir les enquêtes")
  String see_surveys();

  @Message("Voir les expérimentations")
  String see_experimentations();

  @Message("Mes expérimentations")
  String my_experimentations();

  @Message(
      "{#if number == 0}Votre structure n'a pas encore d'expérimentation.{#else if number == 1}Votre structure mène une expérimentation.{#else}Votre structure mène {number} expérimentations.{/if}")
  String experimentations(int number);

  @Message("Mes formations et rendez-vous")
  String my_trainings();

  @Message("Personne de votre structure n'est encore venu à un rendez-vous.")
  String nothing_attended();

  @Message("Aujourd'hui")
  String today();

  @Message("Rien n'est prévu aujourd'hui.")
  String nothing_today();

  @Message("Dans les sept jours")
  String week();

  @Message("Rien n'est prévu dans les sept jours.")
  String nothing_week();

  @Message("Ce qui demande un coup de main")
  String concerns();

  @Message("Rien ne demande d'attention. Bonne journée !")
  String no_concern();

  @Message("Passés, mais pas encore notés comme tenus ou annulés")
  String not_marked_held();

  @Message(
      "{number} {#if number == 1}message d'un autre service n'a{#else}messages d'autres services n'ont{/if} pas pu être pris en compte : les chiffres peuvent être incomplets.")
  String dead_letters(int number);

  @Message("Le genre n'est pas renseigné pour {percent} % des présences.")
  String unknown_genders(int percent);

  @Message("En visioconférence")
  String by_video();

  @Message("Dans le bilan « {title} »")
  String in_report(String title);

  @Message("Lire le bilan")
  String read_report();

  @Message("Où en est le programme")
  String where_we_are();

  @Message(
      "{#if growth > 0}+{french:number(growth)} en trois mois{#else if growth < 0}{french:number(growth)} en trois mois{#else}autant qu'il y a trois mois{/if}")
  String growth(java.math.BigDecimal growth);

  @Message("{percent} % de l'objectif de {target} : {label}, pour le {due}")
  String progress(int percent, String target, String label, String due);

  @Message("Suivi du programme")
  String follow_up();

  @Message("Nos chiffres")
  String our_figures();

  @Message("Chez nous, aujourd'hui")
  String ours();

  @Message("Chez nous, au {day}")
  String ours_then(String day);

  @Message("Tout le programme, au {day} (dernier bilan)")
  String programmes(String day);

  @Message("Chiffre")
  String figure();
}
