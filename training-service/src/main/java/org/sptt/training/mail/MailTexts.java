package org.sptt.training.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mails. Another language is a file {@code messages/mail_xx.properties}. */
@MessageBundle(value = "mail", locale = "fr")
public interface MailTexts {

  @Message("Bonjour {name},")
  String hello(String name);

  @Message("Quand")
  String when();

  @Message("Où")
  String where();

  @Message("En visioconférence")
  String by_video();

  @Message("Lieu à préciser")
  String place_unknown();

  @Message("Lien de la visioconférence")
  String video_link();

  @Message("À répondre avant")
  String answer_before();

  @Message("Voir ou gérer mon inscription")
  String manage();

  @Message("Accepter ou refuser la place")
  String answer();

  @Message("Annuler mon inscription")
  String cancel();

  @Message("Voir l'agenda")
  String agenda();

  @Message(
      "Ce message est envoyé automatiquement. Le lien est personnel : qui l'a peut gérer cette inscription.")
  String footer();

  @Message("Inscription confirmée : {title}")
  String confirmed(String title);

  @Message(
      "Votre place est confirmée. La date est dans le fichier d'agenda joint. Un empêchement ? Annulez par le lien, la place ira à une autre personne.")
  String confirmed_text();

  @Message("Sur liste d'attente : {title}")
  String waiting(String title);

  @Message(
      "Toutes les places sont prises pour l'instant : vous êtes sur la liste d'attente. Dès qu'une place se libère pour vous, nous vous la proposons par courriel. Votre lien montre à tout moment votre rang, et pourquoi.")
  String waiting_text();

  @Message("Une place vous est proposée : {title}")
  String offer(String title);

  @Message(
      "Une place s'est libérée et vous est réservée. Acceptez-la par le lien avant l'heure indiquée ; passé ce délai, elle est proposée à la personne suivante.")
  String offer_text();

  @Message("La proposition de place a expiré : {title}")
  String offer_over(String title);

  @Message(
      "La place qui vous était proposée n'a pas été acceptée à temps, elle est passée à la personne suivante. Pour attendre une autre place, inscrivez-vous de nouveau depuis l'agenda.")
  String offer_over_text();

  @Message("Inscription annulée : {title}")
  String cancelled(String title);

  @Message(
      "Votre inscription est annulée. Si c'est une erreur, inscrivez-vous de nouveau depuis l'agenda.")
  String cancelled_text();

  @Message("Bientôt : {title}")
  String reminder(String title);

  @Message(
      "La session à laquelle vous êtes inscrit·e approche. Un empêchement ? Annulez par le lien, la place ira à une autre personne.")
  String reminder_text();

  @Message("Changement de date ou de lieu : {title}")
  String moved(String title);

  @Message(
      "La session à laquelle vous vous êtes inscrit·e change de date ou de lieu. Voici les nouvelles informations ; le fichier joint met votre agenda à jour. Si cela ne vous convient pas, annulez par le lien.")
  String moved_text();

  @Message("Session annulée : {title}")
  String called_off(String title);

  @Message(
      "La session à laquelle vous vous étiez inscrit·e n'aura pas lieu. Nous en sommes désolé·es. Le fichier joint la retire de votre agenda.")
  String called_off_text();

  @Message("Vous êtes déjà inscrit·e : {title}")
  String already(String title);

  @Message(
      "Une inscription à votre adresse vient d'être demandée une nouvelle fois. Rien n'a changé : votre lien montre où elle en est. Si la demande ne vient pas de vous, il n'y a rien à faire.")
  String already_text();
}
