package org.sptt.reporting.report;

import java.util.UUID;

/**
 * A block in one line, as the bench lists it.
 *
 * @param kind what it is called in French
 * @param summary what it says or shows, shortened
 * @param chapter whether it opens a chapter
 */
public record BlockLine(UUID id, String kind, String summary, boolean chapter) {}
