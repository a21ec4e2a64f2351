package org.sptt.directory.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonKey;
import org.sptt.privacy.Rectified;

/** What is right about a person: all of it, that too which was right before. */
@Schema(
    examples =
        """
        {"givenName":"Camille","familyName":"Exemple","email":"camille.exemple@example.org",\
        "gender":"woman","engagement":"employee","professionalStatus":"communication"}""")
record RectifyRequest(
    @Size(max = 100) String givenName,
    @Size(max = 100) String familyName,
    @Email @Size(min = 3, max = 254) String email,
    @NotNull Gender gender,
    @NotNull Engagement engagement,
    @Size(max = 60) String professionalStatus) {

  /** As the directory keeps a person, whose structure stays. */
  PersonRequest describing(Person person) {
    return new PersonRequest(
        givenName, familyName, email, gender, engagement, professionalStatus, person.structureId());
  }

  /** What of it was wrong; a name goes as a whole. */
  Rectified against(PersonView was) {
    boolean named =
        !Objects.equals(givenName, was.givenName())
            || !Objects.equals(familyName, was.familyName());
    String normalised = email == null ? null : PersonKey.normalised(email);
    return new Rectified(
        named ? givenName : null,
        named ? familyName : null,
        changed(normalised, was.email()),
        changed(gender, was.gender()),
        changed(engagement, was.engagement()),
        changed(professionalStatus, was.professionalStatus()));
  }

  private static <T> T changed(T right, T was) {
    return Objects.equals(right, was) ? null : right;
  }
}
