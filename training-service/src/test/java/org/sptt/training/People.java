package org.sptt.training;

import java.util.UUID;
import org.sptt.testing.Api;

/** People in sessions, as coordinators enter them. */
final class People {

  private People() {}

  static String registrations(UUID session) {
    return "/api/sessions/" + session + "/registrations";
  }

  static String attendances(UUID session) {
    return "/api/sessions/" + session + "/attendances";
  }

  /** Someone called Camille with a confirmed place. */
  static UUID registered(UUID session, String email) {
    return Api.entered(
        registrations(session),
        """
        {"participant":{"givenName":"Camille","familyName":"%s","email":"%s"},"status":"confirmed"}"""
            .formatted(familyName(email), email));
  }

  /** Someone of a structure who came on the morning of 30 March 2023. */
  static UUID came(UUID session, String email, UUID structure) {
    return Api.entered(
        attendances(session),
        """
        {"participant":{"givenName":"Camille","familyName":"%s","email":"%s",\
        "gender":"woman","structureId":"%s"},\
        "halfDays":[{"day":"2023-03-30","part":"am"}]}"""
            .formatted(familyName(email), email, structure));
  }

  /** What is before the at. */
  static String familyName(String email) {
    return email.substring(0, email.indexOf('@'));
  }
}
