package org.sptt.training.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.Standing;

/** A session as a row of a spreadsheet, with how many people asked for a place and came. */
public record SessionRow(
    UUID id,
    String title,
    String kind,
    Standing status,
    LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal days,
    BigDecimal hours,
    String place,
    String department,
    boolean byVideo,
    long confirmed,
    long waiting,
    long came) {}
