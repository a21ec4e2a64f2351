package org.sptt.survey.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.known.DirectoryCopy;
import org.sptt.privacy.Holding;
import org.sptt.privacy.PersonalData;

/** Nobody: answers are counted, and people heard are numbers. */
@ApplicationScoped
class WhatSurveyHolds implements PersonalData {

  @Override
  public List<Holding> holdings(UUID personKey) {
    return List.of(DirectoryCopy.holding(personKey));
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
