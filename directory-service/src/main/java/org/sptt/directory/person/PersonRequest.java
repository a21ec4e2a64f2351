package org.sptt.directory.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.privacy.Rectified;

/**
 * A professional of the programme.
 *
 * @param email what other services know the person by, so it never changes; left out when unknown
 * @param professionalStatus a word of the programme's own list
 */
@Schema(
    examples =
        """
        {"givenName":"Camille","familyName":"Exemple","email":"camille.exemple@example.org",\
        "gender":"woman","engagement":"employee","professionalStatus":"communication"}""")
record PersonRequest(
    @Size(max = 100) String givenName,
    @Size(max = 100) String familyName,
    @Email @Size(min = 3, max = 254) String email,
    Gender gender,
    Engagement engagement,
    @Size(max = 60) String professionalStatus,
    UUID structureId) {

  PersonRequest withoutStructure() {
    return new PersonRequest(
        givenName, familyName, email, gender, engagement, professionalStatus, null);
  }

  /** The same, but for what was wrong. */
  PersonRequest with(Rectified right) {
    boolean named = right.givenName() != null || right.familyName() != null;
    return new PersonRequest(
        named ? right.givenName() : givenName,
        named ? right.familyName() : familyName,
        email,
        Optional.ofNullable(right.gender()).orElse(gender),
        Optional.ofNullable(right.engagement()).orElse(engagement),
        Optional.ofNullable(right.professionalStatus()).orElse(professionalStatus),
        structureId);
  }

  boolean namesSomebody() {
    return email != null
        || givenName != null && !givenName.isBlank()
        || familyName != null && !familyName.isBlank();
  }

  PersonCategories categories() {
    return new PersonCategories(gender, engagement, professionalStatus, structureId);
  }
}
