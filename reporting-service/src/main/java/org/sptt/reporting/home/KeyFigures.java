package org.sptt.reporting.home;

/**
 * The programme so far, at a glance, for everyone: nothing in it counts people, whose numbers are
 * told by published reports only.
 */
public record KeyFigures(int sessions, int experimentations, int initiatives) {}
