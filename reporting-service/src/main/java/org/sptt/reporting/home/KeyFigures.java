package org.sptt.reporting.home;

/**
 * The programme so far, at a glance.
 *
 * @param people distinct persons who came to a session; those who were only counted are not in it
 */
public record KeyFigures(int sessions, int people, int experimentations, int initiatives) {}
