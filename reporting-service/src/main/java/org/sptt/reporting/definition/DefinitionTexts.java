package org.sptt.reporting.definition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages on which indicators are defined. */
@MessageBundle(value = "defining", locale = "fr")
public interface DefinitionTexts {

  @Message("Nouvel indicateur")
  String new_indicator();

  @Message("Définition de {id}")
  String definition_of(String id);

  @Message("Avant d'adopter, vous verrez ce que devient chaque chiffre.")
  String lead();

  @Message("Un repère court, par exemple T16.")
  String id_hint();

  @Message("Ce qui est compté")
  String what();

  @Message("Compter les différents (facultatif)")
  String by();

  @Message("Par exemple la personne ou la structure, pour compter chacun·e une fois.")
  String by_hint();

  @Message("Seulement pour les mesures par groupe, par exemple par structure.")
  String per_hint();

  @Message("Une condition par ligne, par exemple kind: webinar, gathering")
  String where_hint();

  @Message("Répartitions proposées")
  String breakdowns();

  @Message("Ou une part d'un autre indicateur")
  String part();

  @Message("Le repère de l'autre indicateur ; laissez alors vide ce qui est compté.")
  String cell_of_hint();

  @Message("Par exemple gender: woman")
  String cell_hint();

  @Message("Voir ce que cela change")
  String preview();

  @Message("Ce que cela changerait")
  String changes();

  @Message("Chiffre")
  String figure();

  @Message("Au")
  String as_of();

  @Message("Aujourd'hui compté")
  String before();

  @Message("Serait")
  String after();

  @Message("change")
  String differs();

  @Message("pareil")
  String same();

  @Message("–")
  String no_value();

  @Message("Adopter cette définition")
  String adopt();

  @Message("Ne rien changer")
  String leave();

  @Message("La définition est adoptée ; elle répond aussi pour le passé.")
  String adopted();

  @Message("Versions")
  String versions();

  @Message("Adoptée le")
  String adopted_on();

  @Message("Par")
  String adopted_by();

  @Message("Compte")
  String counts();

  @Message("Changer la définition")
  String change();

  @Message("Voir le chiffre")
  String see();
}
