package org.sptt.training.signup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the sign-up pages. */
@MessageBundle(value = "signup", locale = "fr")
public interface SignUpTexts {

  @Message("S'inscrire")
  String title();

  @Message("Inscription : {title}")
  String title_of(String title);

  @Message("Quelques lignes suffisent. La réponse est immédiate, et un courriel la confirme.")
  String lead();

  @Message("Toutes les places sont prises : vous pouvez rejoindre la liste d'attente.")
  String full();

  @Message("Pour recevoir la confirmation et le lien qui permet d'annuler.")
  String email_hint();

  @Message(
      "Facultatif. Certaines sessions gardent des places pour des bénévoles ou un département.")
  String optional_hint();

  @Message("Ne se prononce pas")
  String engagement_none();

  @Message("Bénévole")
  String volunteer();

  @Message("Salarié·e")
  String employee();

  @Message("Vous pourrez retirer cet accord à tout moment, par le lien reçu.")
  String keep_informed_hint();

  @Message("Laissez ce champ vide")
  String honeypot();

  @Message("Envoyer mon inscription")
  String send();

  @Message("Revenir à la session")
  String back();

  @Message("Inscription enregistrée")
  String done();

  @Message(
      "Il reste de la place : si c'est votre première demande, votre place est confirmée. Un courriel vient de partir, avec la date pour votre agenda et un lien pour gérer ou annuler votre inscription.")
  String done_confirmed();

  @Message(
      "Toutes les places sont prises : si c'est votre première demande, vous êtes sur la liste d'attente. Un courriel vient de partir, avec un lien qui montre votre rang. Dès qu'une place se libère pour vous, elle vous est proposée.")
  String done_waiting();

  @Message("Vous étiez déjà inscrit·e ? Rien n'a changé, et votre premier courriel reste valable.")
  String done_already();

  @Message("Rien reçu d'ici quelques minutes ? Regardez dans les indésirables.")
  String done_mail();
}
