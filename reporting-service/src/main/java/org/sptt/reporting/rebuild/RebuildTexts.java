package org.sptt.reporting.rebuild;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page from which all figures are counted anew. */
@MessageBundle(value = "rebuilding", locale = "fr")
public interface RebuildTexts {

  @Message("Tout recompter")
  String title();

  @Message(
      "Tous les chiffres sont recomptés depuis le premier événement, à côté de ceux qui restent affichés. S'ils sont identiques, à toutes les dates, ils les remplacent.")
  String lead();

  @Message("Recompter")
  String start();

  @Message("Arrêter")
  String stop();

  @Message("Voir où il en est")
  String look();

  @Message("Le recomptage est lancé.")
  String started();

  @Message("Le recomptage s'arrête ; il pourra reprendre où il en est.")
  String stopped();

  @Message("Les recomptages")
  String all();

  @Message("Commencé le")
  String began();

  @Message("Où il en est")
  String state();

  @Message("Événements lus")
  String events();

  @Message("Empreintes")
  String hashes();

  @Message("avant")
  String before();

  @Message("après")
  String after();

  @Message("{events} sur {all}, {percent} %")
  String progress(long events, long all, long percent);

  @Message("Aucun recomptage n'a encore été demandé.")
  String none();
}
