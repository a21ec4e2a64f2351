package org.sptt.directory.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page about people's rights. */
@MessageBundle(value = "rights", locale = "fr")
public interface RightsTexts {

  @Message("Droits des personnes")
  String title();

  @Message("Les effacements demandés, et le registre de qui a consulté des données personnelles.")
  String lead();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Effacements")
  String erasures();

  @Message("Aucun effacement n'a été demandé. Ils se demandent depuis la page d'une personne.")
  String no_erasure();

  @Message("Demandé")
  String ordered();

  @Message("Ont répondu")
  String answered();

  @Message("Reçu")
  String receipt();

  @Message("Reçu signé de l'effacement du {day}")
  String receipt_of(String day);

  @Message("Télécharger")
  String download();

  @Message("En attente")
  String waiting();

  @Message("Registre des consultations")
  String reads();

  @Message("Aucune consultation n'est notée.")
  String no_read();

  @Message("Quand")
  String when();

  @Message("Compte")
  String account();

  @Message("Quoi")
  String what();

  @Message("Personnes")
  String people();
}
