package org.sptt.reporting.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;

/** The texts of the page of what is to be mended. */
@MessageBundle(value = "quality", locale = "fr")
public interface QualityTexts {

  @Message("À mettre au clair")
  String title();

  @Message("Ce qui rend les chiffres incertains, et où le compléter ou le corriger.")
  String lead();

  @Message("À vérifier")
  String to_look_at();

  @Message("Rien d'anormal : les présences sont notées, et aucun chiffre ne surprend.")
  String nothing_odd();

  @Message("Personne n'a noté qui est venu à « {session} », {day}.")
  String no_attendance(String session, String day);

  @Message("Noter les présences")
  String mend_attendance();

  @Message("{number} en un mois, comme jamais auparavant : {figure}.")
  String jump(String number, String figure);

  @Message("Il manque {number} à l'objectif fixé pour le {day} : {figure}.")
  String missed_target(String number, String figure, String day);

  @Message("Fixer une autre date ou un autre objectif")
  String mend_target();

  @Message("Voir d'où vient ce chiffre")
  String mend_figure();

  @Message("Ce que personne n'a noté")
  String unknowns();

  @Message(
      "Une part de ces chiffres ne se range nulle part. Au-delà d'un cinquième, leur répartition ne dit plus grand-chose. Derrière chaque nombre, les faits un par un, et où les compléter.")
  String unknowns_lead();

  @Message("Tout est renseigné.")
  String nothing_unknown();

  @Message("{figure}, {by}\u00a0:")
  String unknown(String figure, String by);

  @Message("{number} {#if number == 1}fait à compléter{#else}faits à compléter{/if}")
  String facts(BigDecimal number);

  @Message("({percent} %)")
  String share(int percent);

  @Message("({percent} %, trop pour conclure)")
  String too_much(int percent);

  @Message("Suivi")
  String follow_up();
}
