package org.sptt.reporting.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A version of an indicator's definition.
 *
 * @param adoptedBy how the account is called; null when it is not known, and in lists
 */
record IndicatorView(
    String id,
    int version,
    String section,
    String labelFr,
    String labelEn,
    String unit,
    String of,
    Measure measure,
    String by,
    String per,
    int atLeast,
    Map<String, List<String>> where,
    String cellOf,
    Map<String, String> cell,
    List<String> breakdowns,
    Instant adoptedAt,
    String adoptedBy) {}
