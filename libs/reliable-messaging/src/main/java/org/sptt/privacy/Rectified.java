package org.sptt.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;

/** What is right about a person, of that which was wrong; what was right is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rectified(
    String givenName,
    String familyName,
    String email,
    Gender gender,
    Engagement engagement,
    String professionalStatus) {

  /** The same, where the e-mail stays as it is. */
  public Rectified withoutEmail() {
    return new Rectified(givenName, familyName, null, gender, engagement, professionalStatus);
  }
}
