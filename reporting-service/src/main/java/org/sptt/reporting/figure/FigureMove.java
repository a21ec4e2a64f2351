package org.sptt.reporting.figure;

import java.util.List;

/**
 * What becomes of a figure because facts of some subjects changed.
 *
 * @param bySubject whether the steps of each subject are kept, and not only their sums
 * @param gone the steps of these subjects as their facts were
 * @param come the same as they are
 */
record FigureMove(String indicator, boolean bySubject, List<Step> gone, List<Step> come) {}
