package org.sptt.experimentation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.privacy.PersonalData;
import org.sptt.sql.Sql;

/** Who took part in workshops and consultation groups. */
@ApplicationScoped
class WhatExperimentationHolds implements PersonalData {

  private final Sql sql;

  WhatExperimentationHolds(Sql sql) {
    this.sql = sql;
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
    erased.put(
        "consultation-groups",
        sql.update(
            """
            update consultation_group
            set participant_keys = array_replace(participant_keys, cast(? as uuid), cast(? as uuid)),
              presenter_key = case when presenter_key = ? then cast(? as uuid) else presenter_key end,
              version = version + 1
            where ? = any (participant_keys) or presenter_key = ?""",
            personKey,
            freshKey,
            personKey,
            freshKey,
            personKey,
            personKey));
    return erased;
  }

  @Override
  public List<String> tables() {
    return List.of("workshop_attendance", "consultation_group");
  }
}
