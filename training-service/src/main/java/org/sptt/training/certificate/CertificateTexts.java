package org.sptt.training.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of certificates of attendance. */
@MessageBundle(value = "certificate", locale = "fr")
public interface CertificateTexts {

  @Message("Attestation de présence")
  String title();

  @Message("Présence à une session du programme, demi-journée par demi-journée.")
  String description();

  @Message("L'équipe de coordination du programme atteste que")
  String attests();

  @Message("a participé à")
  String took_part();

  @Message("à {place}")
  String at(String place);

  @Message("Demi-journées suivies : {number}")
  String half_days(int number);

  @Message("Établie le {day}, d'après la feuille de présence.")
  String issued(String day);

  @Message("Référence : {id}")
  String reference(String id);
}
