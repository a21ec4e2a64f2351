package org.sptt.training.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.privacy.PersonalData;
import org.sptt.sql.Sql;

/** Who signed up and came, who spoke, who was interviewed. */
@ApplicationScoped
class WhatTrainingHolds implements PersonalData {

  private final Sql sql;

  WhatTrainingHolds(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put(
        "mails",
        sql.update(
            "delete from mail m using registration r"
                + " where r.id = m.registration_id and r.person_key = ?",
            personKey));
    erased.put(
        "answers",
        sql.update(
            "delete from idempotent_answer where session_id in"
                + " (select session_id from registration where person_key = ?)",
            personKey));
    erased.put(
        "registrations",
        sql.update(
            """
            update registration
            set person_key = ?, given_name = null, family_name = null, email = ?,
              source = null, external_id = null, keep_informed = false, version = version + 1
            where person_key = ?""",
            freshKey,
            nobody(freshKey),
            personKey));
    erased.put(
        "speakers",
        sql.update(
            "update session_speaker set speaker_key = ?, name = '–', email = null"
                + " where speaker_key = ?",
            freshKey,
            personKey));
    erased.put(
        "interviews",
        sql.update(
            """
            update follow_up_interview
            set person_key = ?, testimony = null, source = null, external_id = null,
              version = version + 1
            where person_key = ?""",
            freshKey,
            personKey));
    sql.update("update known_member set person_key = ? where person_key = ?", freshKey, personKey);
    return erased;
  }

  @Override
  public List<String> tables() {
    return List.of("registration", "session_speaker", "follow_up_interview", "idempotent_answer");
  }

  // An address that no mail reaches, since a registration has one.
  private static String nobody(UUID freshKey) {
    return freshKey + "@erased.invalid";
  }
}
