package org.sptt.directory.naming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts around choosing something by its name. */
@MessageBundle(value = "naming", locale = "fr")
public interface NamingTexts {

  @Message("Chercher d'autres fiches")
  String look_for();

  @Message("Une partie du nom ; celles qui sont trouvées s'ajoutent à la liste ci-dessus.")
  String look_for_hint();

  @Message("Chercher la fiche")
  String look_for_do();
}
