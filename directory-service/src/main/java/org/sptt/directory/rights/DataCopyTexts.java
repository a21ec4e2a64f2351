package org.sptt.directory.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the copy that somebody is given of their data. */
@MessageBundle(value = "copy", locale = "fr")
public interface DataCopyTexts {

  @Message("Copie de vos données")
  String title();

  @Message("Tout ce que les services du programme conservent sur une personne.")
  String description();

  @Message(
      "Voici tout ce que les services du programme conservent sur vous, tel qu'ils l'ont dit à la suite de votre demande du {moment}. Le même contenu existe dans un fichier JSON, à emporter ailleurs.")
  String intro(String moment);

  @Message(
      "Cette copie n'est pas complète : les services suivants n'ont pas encore répondu. Demandez-la de nouveau quand ils l'auront fait.")
  String awaited();

  @Message("Reçu de ce service le {moment}.")
  String received(String moment);

  @Message("Entrée {number} sur {all}")
  String entry(int number, int all);

  @Message("Rien n'y est conservé sur vous.")
  String nothing();

  @Message("Ce qui n'est pas dans cette copie")
  String elsewhere();

  @Message(
      "Les événements que les services échangent disent la même chose que ci-dessus, sous une clé, sans nom ni adresse.")
  String elsewhere_events();

  @Message(
      "Votre compte de connexion, si vous en avez un, est chez le fournisseur d'identité de votre structure ou dans Keycloak : demandez-le à la coordination.")
  String elsewhere_account();

  @Message("Le texte des courriels envoyés n'est pas conservé ici : vous les avez reçus.")
  String elsewhere_mails();

  @Message(
      "Les textes libres (comptes rendus de rendez-vous, récits d'initiatives) ne sont rattachés à personne ; la coordination les relit à votre demande.")
  String elsewhere_texts();

  @Message("Les sauvegardes contiennent ces mêmes données jusqu'à la fin de leur durée.")
  String elsewhere_backups();

  @Message(
      "Vous pouvez faire corriger ou effacer ces données : écrivez à la coordination. La Commission nationale de l'informatique et des libertés (cnil.fr) répond à vos réclamations.")
  String rights();
}
