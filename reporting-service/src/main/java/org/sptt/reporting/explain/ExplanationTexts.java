package org.sptt.reporting.explain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of a figure's own page. */
@MessageBundle(value = "explained", locale = "fr")
public interface ExplanationTexts {

  @Message("Chiffre {id}, définition n° {version}")
  String which(String id, int version);

  @Message("pas de valeur")
  String no_value();

  @Message("au {day}")
  String as_of(String day);

  @Message("du {from} au {to}")
  String between(String from, String to);

  @Message(
      "Entre {least} et {most} personnes : certaines sont connues sans adresse e-mail, ou ont été réunies.")
  String people(String least, String most);

  @Message("Poser une autre question")
  String ask();

  @Message("Au")
  String to();

  @Message("Depuis le (facultatif)")
  String from();

  @Message("Tel que connu le (facultatif)")
  String known_on();

  @Message("tel que connu le {moment}")
  String as_known(String moment);

  @Message("selon la définition n° {version}")
  String by_version(int version);

  @Message("seulement {filter}")
  String only(String filter);

  @Message("Seulement")
  String filters();

  @Message("Restreindre à une dimension (facultatif)")
  String filter_by();

  @Message("Sa valeur")
  String filter_value();

  @Message(
      "Par exemple woman pour le genre, ou suivez une part du tableau quand le chiffre est réparti.")
  String filter_hint();

  @Message("sans autre restriction")
  String not_narrowed();

  @Message("Chiffre {id}")
  String figure_of(String id);

  @Message("Réparti par")
  String by();

  @Message("sans répartition")
  String not_apart();

  @Message("Compter")
  String count();

  @Message("Réparti par {dimension}")
  String apart(String dimension);

  @Message("Nombre")
  String number();

  @Message("Ensemble")
  String whole();

  @Message("Comment c'est compté")
  String how();

  @Message("Faits")
  String facts();

  @Message("Ce qui est compté")
  String measure();

  @Message("Par groupe")
  String per();

  @Message("{n} au moins par groupe")
  String at_least(int n);

  @Message("Conditions")
  String conditions();

  @Message("aucune")
  String none();

  @Message("C'est une part du chiffre")
  String part_of();

  @Message("Empreinte")
  String hash();

  @Message("Un recomptage complet doit la retrouver à l'identique.")
  String hash_hint();

  @Message("Ce qui compte, et ce qui ne compte pas")
  String tallies();

  @Message("Sort")
  String standing();

  @Message("Voir ces faits")
  String see();

  @Message("Tous les faits")
  String all_facts();

  @Message("Les faits un par un")
  String one_by_one();

  @Message("Jour")
  String day();

  @Message("date inconnue")
  String no_day();

  @Message("Ce qu'on en sait")
  String known();

  @Message("D'où il vient")
  String origin();

  @Message("Objectif\u00a0: {value} pour le {day}, atteint à {percent} %.")
  String goal(String value, String day, int percent);

  @Message("Fixer un objectif")
  String set_goal();

  @Message("Voir là où il est tenu")
  String owners_page();

  @Message("connu ainsi depuis le {day}")
  String since(String day);

  @Message("Les personnes apparaissent sous leur clé, jamais sous leur nom.")
  String keys_hint();

  @Message("Aucun fait de ce genre n'a encore été enregistré.")
  String no_fact();

  @Message("Toutes les versions de la définition")
  String versions();

  @Message("Tous les chiffres")
  String back();
}
