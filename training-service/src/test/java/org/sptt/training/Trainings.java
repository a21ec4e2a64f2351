package org.sptt.training;

import java.util.UUID;
import org.sptt.testing.Api;

/** Offerings and sessions to test with, each under an external id of its own. */
final class Trainings {

  static final String OFFERINGS = "/api/offerings/external/it/";
  static final String SESSIONS = "/api/sessions/external/it/";

  private Trainings() {}

  static String offeringBody(String kind, String theme) {
    return "{\"kind\":\"%s\",\"title\":\"Formation\",\"theme\":\"%s\"}".formatted(kind, theme);
  }

  static UUID offering(String externalId) {
    return Api.entered(OFFERINGS + externalId, offeringBody("initial-training", "inclusion"));
  }

  static String sessionBody(UUID offering, String status, String startsOn, String endsOn) {
    return """
        {"offeringId":"%s","title":"Session","status":"%s","announcedOn":"2023-02-06",\
        "startsOn":"%s","endsOn":"%s","days":2,"department":"80"}"""
        .formatted(offering, status, startsOn, endsOn);
  }

  /** A session held on 30 and 31 March 2023, of an offering of its own. */
  static UUID heldSession(String externalId) {
    return Api.entered(SESSIONS + externalId, heldSessionBody(offering("of-" + externalId)));
  }

  static String heldSessionBody(UUID offering) {
    return sessionBody(offering, "held", "2023-03-30", "2023-03-31");
  }
}
