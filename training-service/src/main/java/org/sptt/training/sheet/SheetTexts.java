package org.sptt.training.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of attendance sheets. */
@MessageBundle(value = "sheet", locale = "fr")
public interface SheetTexts {

  @Message("Feuille de présence")
  String title();

  @Message("Personne")
  String person();

  @Message("Structure")
  String structure();

  @Message("Absence")
  String absence();

  @Message("matin")
  String am();

  @Message("après-midi")
  String pm();

  @Message("Présence de {name}, {half}")
  String box(String name, String half);

  @Message("Absence de {name}")
  String absence_of(String name);

  @Message("Rien à signaler")
  String no_absence();

  @Message("Absence excusée")
  String excused();

  @Message("Absence non excusée")
  String unexcused();

  @Message("sur liste d'attente")
  String waiting();

  @Message("Enregistrer les présences")
  String keep();

  @Message("Les présences sont enregistrées.")
  String kept();

  @Message("Présent·es")
  String present();

  @Message("Personne n'est encore inscrit·e. Ajoutez ci-dessous les personnes qui sont venues.")
  String nobody();

  @Message("La session n'a pas encore commencé : les présences se notent à partir du premier jour.")
  String not_begun();

  @Message("Quelqu'un est venu sans être inscrit·e")
  String late();

  @Message("L'adresse e-mail suffit ; le reste vient de l'annuaire s'il connaît la personne.")
  String late_hint();

  @Message("Est venu·e")
  String came();

  @Message("Ajouter à la feuille")
  String add();

  @Message("La personne est ajoutée à la feuille.")
  String added();

  @Message("Imprimer la feuille d'émargement")
  String sign();

  @Message("Feuille d'émargement")
  String signing();

  @Message("Signatures, par demi-journée")
  String signatures();

  @Message("Nom et prénom")
  String full_name();

  @Message("Formateur·ices et intervenant·es")
  String speakers();

  @Message(
      "Imprimez cette page (Ctrl+P) : une ligne par personne attendue, et des lignes vides pour celles qui viennent sans être inscrites.")
  String print_hint();

  @Message("Revenir à la feuille de présence")
  String back();

  @Message("Télécharger les présences")
  String download();
}
