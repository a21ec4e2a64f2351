package org.sptt.events;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/**
 * A service let go of what it had kept for as long as it may.
 *
 * @param service for example {@code training}; it tells so on its own topic
 * @param rules all of its rules, those too that found nothing
 */
@EventContract(
    type = "retention-applied.v1",
    topic = {
      Topics.DIRECTORY,
      Topics.TRAINING,
      Topics.EXPERIMENTATION,
      Topics.SURVEY,
      Topics.REPORTING
    })
public record RetentionApplied(UUID runId, String service, LocalDate ranOn, List<Applied> rules)
    implements DomainEvent {

  /**
   * @param rule kebab-case, for example {@code registrations}
   * @param kept for how long they are kept
   * @param removed how many entries went, or lost what said whose they were
   */
  public record Applied(String rule, Period kept, int removed) {}

  @Override
  public UUID aggregateId() {
    return runId;
  }

  @Override
  public String topic() {
    return "sptt." + service;
  }
}
