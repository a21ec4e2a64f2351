package org.sptt.training.export;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.training.registration.RegistrationStatus;

/** A place asked for as a row of a spreadsheet. */
public record RegistrationRow(
    UUID id,
    UUID sessionId,
    String title,
    LocalDate startsOn,
    String givenName,
    String familyName,
    String email,
    UUID personKey,
    Gender gender,
    Engagement engagement,
    String professionalStatus,
    String structure,
    RegistrationStatus status,
    List<String> halfDays) {}
