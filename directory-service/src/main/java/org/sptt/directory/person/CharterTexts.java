package org.sptt.directory.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The charter of mutual commitments, word by word. */
@MessageBundle(value = "charter", locale = "fr")
public interface CharterTexts {

  @Message("Charte d'engagement mutuel")
  String title();

  @Message("Les engagements réciproques des membres du collectif et du programme {programme}.")
  String description(String programme);

  @Message("en équipe avec sa structure")
  String team();

  @Message("à titre individuel")
  String alone();

  @Message(
      "Le collectif rassemble des personnes et des équipes qui veulent partager les sciences avec celles et ceux qui en sont tenu·es à l'écart. Y entrer, c'est s'engager les un·es envers les autres.")
  String lead();

  @Message("Je m'engage, ou notre équipe s'engage, à")
  String member();

  @Message(
      "prendre part aux formations, aux regroupements et aux ateliers de suivi, ou prévenir à temps ;")
  String member_1();

  @Message("imaginer, essayer et faire évoluer une action plus inclusive dans notre structure ;")
  String member_2();

  @Message("partager ce qui marche et ce qui ne marche pas, pour que d'autres en profitent ;")
  String member_3();

  @Message(
      "accueillir la parole de chacun·e avec respect, et garder pour nous ce qui est dit en confiance ;")
  String member_4();

  @Message("répondre aux questionnaires de l'évaluation, sans rien enjoliver.")
  String member_5();

  @Message("Le programme s'engage à")
  String programme();

  @Message(
      "proposer des formations gratuites et accessibles, et dire à l'avance comment elles le sont ;")
  String programme_1();

  @Message("accompagner chaque expérimentation, par des rencontres et des conseils d'expert·es ;")
  String programme_2();

  @Message("protéger les données personnelles, et les effacer à la demande ;")
  String programme_3();

  @Message("rendre public ce que le collectif apprend, sans nommer personne sans son accord.")
  String programme_4();

  @Message("Chacun·e peut quitter le collectif à tout moment, en le disant.")
  String end();

  @Message("Signatures")
  String signatures();

  @Message("La personne ou l'équipe, date et signature")
  String sign_member();

  @Message("Pour le programme, date et signature")
  String sign_programme();

  @Message("Signée le {day}")
  String signed(String day);
}
