package org.sptt.training.session;

import java.time.LocalDateTime;

/**
 * What somebody who attends a session needs to know.
 *
 * @param videoLink only for who has a place; null when there is none yet
 */
public record Attending(
    String title, LocalDateTime startsAt, LocalDateTime endsAt, String place, String videoLink) {}
