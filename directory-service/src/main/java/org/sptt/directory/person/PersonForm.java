package org.sptt.directory.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.OneLine;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;

/**
 * A person's card as it is typed.
 *
 * @param movedOn since when the person is in the structure that is chosen; matters when it changes
 */
record PersonForm(
    @Size(max = 100) @OneLine String givenName,
    @Size(max = 100) @OneLine String familyName,
    @Email @Size(min = 3, max = 254) String email,
    Gender gender,
    Engagement engagement,
    @Size(max = 60) @OneLine String professionalStatus,
    UUID structureId,
    LocalDate movedOn) {

  PersonRequest request() {
    return new PersonRequest(
        givenName, familyName, email, gender, engagement, professionalStatus, structureId);
  }
}
