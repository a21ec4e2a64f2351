package org.sptt.directory.duplicates;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages where records are merged. */
@MessageBundle(value = "duplicate", locale = "fr")
public interface DuplicateTexts {

  @Message("Doublons")
  String title();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message(
      "Ces fiches se ressemblent. Fusionnées, elles comptent pour une seule dans les chiffres ; rien n'est perdu, et chaque fusion se défait.")
  String lead();

  @Message("Aucune fiche ne ressemble à une autre.")
  String none();

  @Message("Fiches qui se ressemblent")
  String proposals();

  @Message("Première fiche")
  String one();

  @Message("Seconde fiche")
  String other();

  @Message("Garder la première")
  String keep_one();

  @Message("Garder la seconde")
  String keep_other();

  @Message("Pas les mêmes")
  String apart();

  @Message("{one} et {other} ne sont pas les mêmes")
  String apart_named(String one, String other);

  @Message("Fusions faites")
  String done();

  @Message("Compte avec")
  String into();

  @Message("Séparer")
  String undo();

  @Message("Séparer {name} de {other}")
  String undo_named(String name, String other);

  @Message("Les deux fiches comptent maintenant pour une seule.")
  String merged();

  @Message("Les deux fiches comptent de nouveau séparément.")
  String undone();

  @Message("C'est noté : ces deux fiches ne seront plus proposées.")
  String kept_apart();

  @Message("Fusionner {name}")
  String choice(String name);

  @Message("Cherchez la fiche qui doit rester. Elle comptera pour les deux.")
  String choice_lead();

  @Message("Chercher par le nom")
  String search();

  @Message("Chercher")
  String search_do();

  @Message("Aucune autre fiche ne porte ce nom.")
  String nothing();

  @Message("Fiches trouvées")
  String found();

  @Message("Fusionner dans celle-ci")
  String merge_into();
}
