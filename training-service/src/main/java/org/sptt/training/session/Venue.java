package org.sptt.training.session;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.sptt.edge.DepartmentCode;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;

/**
 * Where a session takes place, and how one gets in.
 *
 * @param place the commune
 * @param department INSEE code of the place; left out by video
 * @param videoLink told to those who have a place, and to nobody else
 * @param accessibility what people with a disability need to know; needed to publish
 * @param accessibilityNotAssessed says openly that nobody has looked yet
 */
public record Venue(
    @Size(max = 200) @OneLine String place,
    @DepartmentCode String department,
    boolean byVideo,
    @Size(max = 500)
        @Pattern(regexp = "https://[^\\s\\p{Cntrl}<>\"]+", message = "must be an https address")
        String videoLink,
    @Size(max = 2000) @PlainText String accessibility,
    boolean accessibilityNotAssessed) {

  boolean saysHowAccessible() {
    return accessibilityNotAssessed || (accessibility != null && !accessibility.isBlank());
  }

  boolean isElsewhereThan(Venue other) {
    return byVideo != other.byVideo
        || !Objects.equals(place, other.place)
        || !Objects.equals(department, other.department)
        || !Objects.equals(videoLink, other.videoLink);
  }
}
