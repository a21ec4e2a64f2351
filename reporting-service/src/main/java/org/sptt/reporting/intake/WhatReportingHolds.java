package org.sptt.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.privacy.PersonalData;

/** Nobody's name: facts have a key, which those who take the event re-key with the facts. */
@ApplicationScoped
class WhatReportingHolds implements PersonalData {

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    return Map.of();
  }

  @Override
  public List<String> tables() {
    return List.of();
  }
}
