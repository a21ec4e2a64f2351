package org.sptt.events;

import java.util.UUID;

/**
 * What figures need to know of a person, as it was at the time of the fact that carries it.
 *
 * @param professionalStatus free of identifiers: a word of the programme's own list, or null when
 *     unknown
 * @param structureId the structure the person acts for, or null for none
 */
public record PersonCategories(
    Gender gender, Engagement engagement, String professionalStatus, UUID structureId) {

  public static final PersonCategories UNKNOWN =
      new PersonCategories(Gender.UNKNOWN, Engagement.UNKNOWN, null, null);

  public PersonCategories {
    gender = gender == null ? Gender.UNKNOWN : gender;
    engagement = engagement == null ? Engagement.UNKNOWN : engagement;
  }
}
