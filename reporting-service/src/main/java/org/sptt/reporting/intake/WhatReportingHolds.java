package org.sptt.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.privacy.Holding;
import org.sptt.privacy.PersonalData;

/** Nobody's name: facts have a key, which those who take the event re-key with the facts. */
@ApplicationScoped
class WhatReportingHolds implements PersonalData {

  @Override
  public List<Holding> holdings(UUID personKey) {
    return List.of(
        new Holding(
            "facts",
            """
            select kind, day, until, attributes - 'person' - 'person-key' as attributes
            from fact where person_key = ? order by day, id""",
            personKey.toString()));
  }

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    return Map.of();
  }

  @Override
  public List<String> tables() {
    return List.of();
  }
}
