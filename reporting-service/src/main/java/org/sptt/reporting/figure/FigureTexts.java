package org.sptt.reporting.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the figures' page. */
@MessageBundle(value = "figures", locale = "fr")
public interface FigureTexts {

  @Message("Chiffres")
  String title();

  @Message(
      "Chaque chiffre est compté à partir de la vie du programme, à la date que vous choisissez.")
  String lead();

  @Message("Au")
  String as_of();

  @Message("Compter à cette date")
  String count();

  @Message("Situation au {day}")
  String situation(String day);

  @Message("Autres chiffres")
  String other_section();

  @Message("Repère")
  String id();

  @Message("Chiffre")
  String label();

  @Message("Valeur")
  String value();

  @Message("pas de valeur")
  String no_value();

  @Message("Aucun indicateur n'est encore défini.")
  String nothing();

  @Message("Tout recompter")
  String recount();

  @Message("Nouvel indicateur")
  String define();
}
