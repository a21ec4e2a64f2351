package org.sptt.directory.keeping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page that leads to all that coordinators keep. */
@MessageBundle(value = "keeping", locale = "fr")
public interface KeepingTexts {

  @Message("Tenir l'annuaire")
  String title();

  @Message("Les fiches que le public lit, et ce que l'équipe note pour elle.")
  String lead();

  @Message("Structures")
  String structures();

  @Message("Qui elles sont, où elles sont, comment les joindre.")
  String structures_text();

  @Message("Expert·es et structures-ressources")
  String experts();

  @Message("Ce que chacun·e propose, sur quels thèmes, et ce qui peut être publié.")
  String experts_text();

  @Message("Rendez-vous")
  String meetings();

  @Message("Ce qui s'est dit avec une entrée de l'annuaire, et la suite à donner.")
  String meetings_text();

  @Message("Personnes")
  String people();

  @Message("Qui sont les professionnel·les du programme, et l'effacement de qui le demande.")
  String people_text();

  @Message("Droits des personnes")
  String rights();

  @Message("Les effacements et leurs reçus signés, et qui a consulté des données personnelles.")
  String rights_text();

  @Message("Doublons")
  String duplicates();

  @Message("Les fiches qui se ressemblent, à fusionner sans rien perdre.")
  String duplicates_text();

  @Message("Campagnes de mise à jour")
  String campaigns();

  @Message("Chaque année, un lien par courriel pour confirmer ou corriger sa fiche.")
  String campaigns_text();

  @Message("Importer un tableau")
  String imports();

  @Message("Beaucoup de fiches d'un coup, contrôlées avant d'être appliquées.")
  String imports_text();

  @Message("Initiatives inspirantes")
  String initiatives();

  @Message("Leur récit, ce qui a marché, ce qui a été difficile, ce qu'on peut reprendre.")
  String initiatives_text();
}
