package org.sptt.training.planning;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Someone who asked for a place, as coordinators see them.
 *
 * @param structure null when unknown
 * @param askedAt null for who was entered and did not ask here
 * @param offeredUntil null unless a place is offered
 */
public record Applicant(
    UUID registrationId,
    String name,
    String email,
    String structure,
    String status,
    LocalDateTime askedAt,
    LocalDateTime offeredUntil,
    boolean came) {}
