package org.sptt.directory.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sptt.edge.OneLine;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;

/** Somebody of the structure of whoever types it. */
record ColleagueForm(
    @Size(max = 100) @OneLine String givenName,
    @Size(max = 100) @OneLine String familyName,
    @Email @Size(min = 3, max = 254) String email,
    Gender gender,
    Engagement engagement,
    @Size(max = 60) @OneLine String professionalStatus) {

  PersonRequest of(UUID structureId) {
    return new PersonRequest(
        givenName, familyName, email, gender, engagement, professionalStatus, structureId);
  }
}
