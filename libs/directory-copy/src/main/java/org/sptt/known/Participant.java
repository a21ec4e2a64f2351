package org.sptt.known;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;

/**
 * Someone who takes part in a session or workshop. Only the e-mail is needed; categories that are
 * left out are taken from the directory when it knows the person, and are unknown otherwise.
 */
@Schema(
    examples =
        """
        {"givenName":"Camille","familyName":"Exemple","email":"camille.exemple@example.org",\
        "gender":"woman","engagement":"employee"}""")
public record Participant(
    @Size(max = 100) String givenName,
    @Size(max = 100) String familyName,
    @NotBlank @Email @Size(max = 254) String email,
    Gender gender,
    Engagement engagement,
    @Size(max = 60) String professionalStatus,
    UUID structureId) {

  PersonCategories categoriesOver(PersonCategories told) {
    return new PersonCategories(
        gender == null ? told.gender() : gender,
        engagement == null ? told.engagement() : engagement,
        professionalStatus == null ? told.professionalStatus() : professionalStatus,
        structureId == null ? told.structureId() : structureId);
  }
}
