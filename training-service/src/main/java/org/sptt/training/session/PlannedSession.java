package org.sptt.training.session;

import java.util.UUID;

/**
 * A session as coordinators plan it.
 *
 * @param version to be sent with the next change of it
 * @param taken places that are confirmed, or offered and not yet answered
 */
public record PlannedSession(UUID id, int version, Stage stage, int taken, SessionPlan plan) {}
