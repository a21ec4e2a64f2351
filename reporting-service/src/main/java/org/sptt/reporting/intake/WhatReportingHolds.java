package org.sptt.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.privacy.Holding;
import org.sptt.privacy.PersonalData;
import org.sptt.reporting.indicator.Adoptions;
import org.sptt.reporting.report.Testimonies;

/**
 * Of people by name only what drafts quote of them, and who adopted a definition: facts have a key,
 * which those who take the event re-key with the facts, and published reports stay what was agreed
 * to.
 */
@ApplicationScoped
class WhatReportingHolds implements PersonalData {

  private final Testimonies testimonies;
  private final Adoptions adoptions;

  WhatReportingHolds(Testimonies testimonies, Adoptions adoptions) {
    this.testimonies = testimonies;
    this.adoptions = adoptions;
  }

  @Override
  public List<Holding> holdings(UUID personKey) {
    return List.of(
        new Holding(
            "facts",
            """
            select kind, day, until, attributes - 'person' - 'person-key' as attributes
            from fact where person_key = ? order by day, id""",
            personKey.toString()),
        new Holding(
            "quotes",
            """
            select title as report, block ->> 'text' as quoted, block ->> 'source' as "saidAs"
            from report, jsonb_array_elements(blocks) as block
            where block ->> 'interview' in (select split_part(source, '/', 2) from fact
              where kind = 'follow-up-interview' and person_key = ?) order by title""",
            personKey.toString()),
        new Holding(
            "adoptions",
            """
            select indicator, version, name from adoption where person_key = ?
            order by indicator, version""",
            personKey));
  }

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    return Map.of(
        "quotes", testimonies.forget(personKey), "adoptions", adoptions.forget(personKey));
  }

  @Override
  public List<String> tables() {
    return List.of("report", "adoption");
  }
}
