package org.sptt.training.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.known.DirectoryCopy;
import org.sptt.privacy.Holding;
import org.sptt.privacy.PersonalData;
import org.sptt.privacy.Rectified;
import org.sptt.privacy.RetentionRule;
import org.sptt.sql.Sql;
import org.sptt.training.registration.RectifyRegistrations;

/** Who signed up and came, who spoke, who was interviewed. */
@ApplicationScoped
class WhatTrainingHolds implements PersonalData {

  private static final String FORGET_WHO =
      """
      update registration r
      set given_name = null, family_name = null, email = r.person_key || '@erased.invalid',
        source = null, external_id = null, keep_informed = false, version = r.version + 1
      from session s
      where s.id = r.session_id and r.email not like '%@erased.invalid' and s.ends_on < ?""";

  private final Sql sql;
  private final RectifyRegistrations registrations;
  private final KeepingConfig kept;

  WhatTrainingHolds(Sql sql, RectifyRegistrations registrations, KeepingConfig kept) {
    this.sql = sql;
    this.registrations = registrations;
    this.kept = kept;
  }

  @Override
  public List<Holding> holdings(UUID personKey) {
    return List.of(
        new Holding("registrations", TrainingHoldings.REGISTRATIONS, personKey),
        new Holding("mails", TrainingHoldings.MAILS, personKey),
        new Holding("speakers", TrainingHoldings.SPEAKERS, personKey),
        new Holding("interviews", TrainingHoldings.INTERVIEWS, personKey),
        new Holding("known-members", TrainingHoldings.KNOWN_MEMBERS, personKey),
        DirectoryCopy.holding(personKey));
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
    sql.update("delete from rectification where ? in (person_key, new_key)", personKey);
    return erased;
  }

  @Override
  public boolean holdsCopies() {
    return true;
  }

  @Override
  public Map<String, Integer> rectify(UUID personKey, UUID key, Rectified right) {
    Map<String, Integer> rectified = new LinkedHashMap<>();
    rectified.put("registrations", registrations.rectify(personKey, key, right));
    rectified.put(
        "speakers",
        sql.update(
            """
            update session_speaker
            set speaker_key = ?, email = coalesce(?, email),
              name = coalesce(nullif(concat_ws(' ', cast(? as text), cast(? as text)), ''), name)
            where speaker_key = ?""",
            key,
            right.email(),
            right.givenName(),
            right.familyName(),
            personKey));
    rectified.put(
        "interviews",
        sql.update(
            """
            update follow_up_interview set person_key = ?, version = version + 1
            where person_key = ? and person_key <> ?""",
            key,
            personKey,
            key));
    sql.update("update known_member set person_key = ? where person_key = ?", key, personKey);
    return rectified;
  }

  /** Names go, keys stay: distinct people are counted by them. */
  @Override
  public List<RetentionRule> retentionRules() {
    return List.of(
        new RetentionRule("registrations", kept.registrations(), FORGET_WHO),
        new RetentionRule(
            "refused-registrations",
            kept.refused(),
            FORGET_WHO + " and r.status in ('CANCELLED', 'REFUSED')"),
        new RetentionRule(
            "testimonies",
            kept.testimonies(),
            """
            update follow_up_interview set testimony = null, version = version + 1
            where testimony is not null and consent_until < ?"""),
        new RetentionRule("mails", kept.mails(), "delete from mail where sent_at < ?"),
        new RetentionRule(
            "webhook-deliveries",
            kept.webhooks(),
            "delete from webhook_delivery where next_attempt_at is null and recorded_at < ?"));
  }

  @Override
  public List<String> tables() {
    return List.of(
        "registration",
        "session_speaker",
        "follow_up_interview",
        "idempotent_answer",
        "rectification");
  }

  // An address that no mail reaches, since a registration has one.
  private static String nobody(UUID freshKey) {
    return freshKey + "@erased.invalid";
  }
}
