package org.sptt.directory.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of how good an entry is. */
@MessageBundle(value = "quality", locale = "fr")
public interface QualityTexts {

  @Message("Qualité de la fiche : {score} sur 100")
  String score(int score);

  @Message("Complétude {completeness} sur 100, fraîcheur {freshness} sur 100.")
  String parts(int completeness, int freshness);

  @Message("Ce qui l'améliorerait :")
  String missing();

  @Message("Relire la fiche et la confirmer la rajeunirait : elle vieillit à partir de six mois.")
  String confirm();
}
