package org.sptt.training.interview;

import java.util.UUID;

/**
 * Someone who came to a session.
 *
 * @param interviewed whether an interview is planned or done already
 */
public record Attendee(UUID registrationId, String person, boolean interviewed) {}
