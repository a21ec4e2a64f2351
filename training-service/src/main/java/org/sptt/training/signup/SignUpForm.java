package org.sptt.training.signup;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sptt.edge.DepartmentCode;
import org.sptt.edge.OneLine;
import org.sptt.events.Engagement;

/**
 * A sign-up as it is typed on a page.
 *
 * @param website a field that people do not see: what fills it in is no person
 */
record SignUpForm(
    @NotBlank @Size(max = 100) @OneLine String givenName,
    @NotBlank @Size(max = 100) @OneLine String familyName,
    @NotBlank @Email @Size(max = 254) @OneLine String email,
    Engagement engagement,
    @DepartmentCode String department,
    boolean keepInformed,
    @Size(max = 1000) String website) {

  boolean isFromAPerson() {
    return website == null || website.isBlank();
  }

  SignUpRequest request() {
    return new SignUpRequest(
        givenName, familyName, email, null, engagement, department, keepInformed);
  }
}
