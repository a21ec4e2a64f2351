package org.sptt.experimentation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.experimentation.workshop.RectifyAttendances;
import org.sptt.known.DirectoryCopy;
import org.sptt.privacy.Holding;
import org.sptt.privacy.PersonalData;
import org.sptt.privacy.Rectified;
import org.sptt.privacy.RetentionRule;
import org.sptt.sql.Sql;

/** Who took part in workshops and consultation groups. */
@ApplicationScoped
class WhatExperimentationHolds implements PersonalData {

  private final Sql sql;
  private final RectifyAttendances attendances;
  private final Period registrationsKept;

  WhatExperimentationHolds(
      Sql sql,
      RectifyAttendances attendances,
      @ConfigProperty(name = "sptt.kept.registrations") Period registrationsKept) {
    this.sql = sql;
    this.attendances = attendances;
    this.registrationsKept = registrationsKept;
  }

  @Override
  public List<Holding> holdings(UUID personKey) {
    return List.of(
        new Holding(
            "workshop-attendances",
            """
            select w.theme, w.held_on as "heldOn", a.given_name as "givenName",
              a.family_name as "familyName", a.email, lower(a.gender) as gender,
              lower(a.engagement) as engagement, a.professional_status as "professionalStatus",
              s.name as structure, a.source, a.external_id as "externalId"
            from workshop_attendance a
            join workshop w on w.id = a.workshop_id
            left join known_structure s on s.id = a.structure_id
            where a.person_key = ? order by w.held_on, a.id""",
            personKey),
        new Holding(
            "consultation-groups",
            """
            select g.held_on as "heldOn", g.presenter_key = asked.key as presents
            from consultation_group g
            join (values (cast(? as uuid))) asked (key)
              on asked.key = g.presenter_key or asked.key = any (g.participant_keys)
            order by g.held_on, g.id""",
            personKey),
        DirectoryCopy.holding(personKey));
  }

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erased.put(
        "workshop-attendances",
        sql.update(
            """
            update workshop_attendance
            set person_key = ?, given_name = null, family_name = null, email = ?,
              source = null, external_id = null, version = version + 1
            where person_key = ?""",
            freshKey,
            freshKey + "@erased.invalid",
            personKey));
    erased.put("consultation-groups", reKeyGroups(personKey, freshKey));
    sql.update("delete from rectification where ? in (person_key, new_key)", personKey);
    return erased;
  }

  private int reKeyGroups(UUID personKey, UUID key) {
    return sql.update(
        """
        update consultation_group
        set participant_keys = array_replace(participant_keys, cast(? as uuid), cast(? as uuid)),
          presenter_key = case when presenter_key = ? then cast(? as uuid) else presenter_key end,
          version = version + 1
        where ? = any (participant_keys) or presenter_key = ?""",
        personKey,
        key,
        personKey,
        key,
        personKey,
        personKey);
  }

  @Override
  public boolean holdsCopies() {
    return true;
  }

  @Override
  public Map<String, Integer> rectify(UUID personKey, UUID key, Rectified right) {
    Map<String, Integer> rectified = new LinkedHashMap<>();
    rectified.put("workshop-attendances", attendances.rectify(personKey, key, right));
    rectified.put("consultation-groups", key.equals(personKey) ? 0 : reKeyGroups(personKey, key));
    return rectified;
  }

  /** Names go, keys stay: distinct people are counted by them. */
  @Override
  public List<RetentionRule> retentionRules() {
    return List.of(
        new RetentionRule(
            "workshop-attendances",
            registrationsKept,
            """
            update workshop_attendance a
            set given_name = null, family_name = null, email = a.person_key || '@erased.invalid',
              source = null, external_id = null, version = a.version + 1
            from workshop w
            where w.id = a.workshop_id and a.email not like '%@erased.invalid'
              and w.held_on < ?"""));
  }

  @Override
  public List<String> tables() {
    return List.of("workshop_attendance", "consultation_group", "rectification");
  }
}
