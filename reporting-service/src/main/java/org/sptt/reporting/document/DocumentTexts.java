package org.sptt.reporting.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts that a document has beside its own. */
@MessageBundle(value = "document", locale = "fr")
public interface DocumentTexts {

  @Message("Situation au {day}, telle qu'elle est connue le {moment}.")
  String situation(String day, String moment);

  @Message("Situation au {day}")
  String as_of(String day);

  @Message("Connue le {moment}")
  String known_on(String moment);

  @Message(
      "Pour que personne ne soit reconnu, les petits nombres de personnes ne sont pas publiés, ni ceux qui les feraient deviner.")
  String open();

  @Message("Version de l'équipe : elle contient de petits nombres, ne la diffusez pas.")
  String closed();

  @Message("Sommaire")
  String contents();

  @Message("Les nombres")
  String numbers();

  @Message("Repère")
  String id();

  @Message("Chiffre")
  String label();

  @Message("Valeur")
  String value();

  @Message("En une page")
  String summary();

  @Message("l'essentiel")
  String in_short();

  @Message("Les chiffres de la vie du programme {programme}, comptés à partir de ce qui s'y passe.")
  String description(String programme);

  @Message("Chaque nombre est compté à partir de la vie du programme, et peut s'expliquer.")
  String counted();
}
