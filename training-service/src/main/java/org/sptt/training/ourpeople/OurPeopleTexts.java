package org.sptt.training.ourpeople;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of a partner's own trainings. */
@MessageBundle(value = "ours", locale = "fr")
public interface OurPeopleTexts {

  @Message("Nos formations")
  String title();

  @Message(
      "Les personnes de votre structure dans les formations, webinaires et rencontres du programme.")
  String lead();

  @Message("À venir")
  String to_come();

  @Message("Déjà passées")
  String past();

  @Message("Personne de votre structure n'est inscrit à une session à venir.")
  String nothing_to_come();

  @Message("Personne de votre structure n'a encore participé à une session.")
  String nothing_past();

  @Message("Voir l'agenda et s'inscrire")
  String agenda();

  @Message("Télécharger la liste")
  String download();

  @Message("Personne")
  String person();

  @Message("Session")
  String session();

  @Message("Dates")
  String dates();

  @Message("Inscription")
  String status();

  @Message("Présence")
  String presence();

  @Message("{number} demi-journées")
  String half_days(int number);

  @Message("une demi-journée")
  String one_half_day();

  @Message("Attestation (PDF)")
  String certificate();
}
