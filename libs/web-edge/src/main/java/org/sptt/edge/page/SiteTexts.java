package org.sptt.edge.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts that all pages share. Another language is a file {@code messages/site_xx.properties}.
 */
@MessageBundle(value = "site", locale = "fr")
public interface SiteTexts {

  @Message("Aller au contenu")
  String skip();

  @Message("Navigation principale")
  String navigation();

  @Message("Accueil")
  String home();

  @Message("Annuaire")
  String directory();

  @Message("Agenda")
  String agenda();

  @Message("Expérimentations")
  String experimentations();

  @Message("Enquêtes")
  String surveys();

  @Message("Chiffres")
  String figures();

  @Message("Bilans")
  String reports();

  @Message("Connexion")
  String sign_in();

  @Message("Déconnexion")
  String sign_out();

  @Message("Un programme public pour partager les sciences sans laisser personne de côté.")
  String footer();

  @Message("Rien n'est suivi ici : ni traceur, ni publicité, ni police ou script venus d'ailleurs.")
  String footer_privacy();

  @Message("À corriger avant de continuer")
  String errors_title();

  @Message("À corriger :")
  String errors_in_title();

  @Message("{label} : {sentence}")
  String error_of_field(String label, String sentence);

  @Message("(aucun choix)")
  String choose_none();

  @Message(
      "Votre session avait pris fin. Ce que vous aviez saisi est toujours dans le formulaire : relisez, puis envoyez.")
  String form_kept();

  @Message("Rien n'est encore enregistré")
  String unsent();

  @Message(
      "Ce formulaire est resté ouvert trop longtemps, ou a été ouvert avec un autre compte ou ailleurs que sur ce site. Rien de ce qui était saisi n'est perdu : si c'est bien vous qui l'avez rempli, envoyez-le de nouveau.")
  String unsent_text();

  @Message(
      "Votre session a pris fin. Rien de ce qui était saisi n'est perdu : connectez-vous dans un autre onglet, revenez à celui-ci, puis envoyez de nouveau.")
  String unsent_signed_out();

  @Message("Se connecter (nouvel onglet)")
  String unsent_sign_in();

  @Message("Envoyer de nouveau")
  String send_again();

  @Message("Ce qui était saisi")
  String unsent_typed();

  @Message("obligatoire")
  String required();

  @Message("Filtrer")
  String filter();

  @Message("Tout afficher")
  String filter_none();

  @Message("Pages de la liste")
  String pages();

  @Message("Revenir au début")
  String pages_first();

  @Message("Suite de la liste")
  String pages_next();

  @Message("Confirmer")
  String confirm();

  @Message("Annuler, ne rien changer")
  String confirm_not();

  @Message("On ne pourra pas revenir en arrière.")
  String confirm_warning();

  @Message("Non renseigné")
  String unknown();

  @Message("Erreur {status}")
  String error_number(int status);

  @Message("Revenir à l'accueil")
  String error_home();

  @Message("Demande illisible")
  String error_400();

  @Message(
      "L'adresse ou le formulaire contient une valeur qui ne peut pas être lue. Vérifiez-la, puis réessayez.")
  String error_400_text();

  @Message("Connexion nécessaire")
  String error_401();

  @Message(
      "Cette page est réservée aux personnes connectées. Connectez-vous avec le compte de votre structure.")
  String error_401_text();

  @Message("Page réservée")
  String error_403();

  @Message(
      "Votre compte ne donne pas accès à cette page. Si vous en avez besoin, demandez à l'équipe de coordination.")
  String error_403_text();

  @Message("Page introuvable")
  String error_404();

  @Message(
      "Cette page n'existe pas, n'existe plus, ou n'est pas visible avec votre compte. Vérifiez l'adresse, ou repartez de l'accueil.")
  String error_404_text();

  @Message("Quelque chose s'est mal passé")
  String error_500();

  @Message(
      "L'erreur vient de nous, et elle est notée. Rien n'a été enregistré à moitié : vous pouvez réessayer dans un instant.")
  String error_500_text();

  @Message("Momentanément indisponible")
  String error_503();

  @Message(
      "Cette partie du site ne répond pas pour l'instant ; le reste fonctionne. Réessayez dans quelques minutes.")
  String error_503_text();

  @Message("Demande refusée")
  String error_other();

  @Message(
      "Cette demande n'a pas pu être traitée. Revenez à la page précédente, vérifiez ce qui est saisi, puis réessayez.")
  String error_other_text();
}
