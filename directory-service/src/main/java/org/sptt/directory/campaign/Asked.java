package org.sptt.directory.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An entry whose owner was asked, and what came back.
 *
 * @param sentAt null while the mail waits
 * @param answeredAt null while there is no answer
 * @param corrected what pages call the fields that the owner corrected
 */
record Asked(
    UUID id,
    String kind,
    UUID entryId,
    LocalDate until,
    LocalDateTime sentAt,
    LocalDateTime answeredAt,
    List<String> corrected) {}
