package org.sptt.training.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.training.registration.HalfDay;

/**
 * That somebody came to a session.
 *
 * @param halfDays when
 */
public record Certificate(
    UUID registrationId,
    UUID personKey,
    String person,
    String session,
    LocalDate startsOn,
    LocalDate endsOn,
    String place,
    List<HalfDay> halfDays) {}
