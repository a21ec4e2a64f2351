package org.sptt.training.signup;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.DepartmentCode;
import org.sptt.edge.OneLine;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;

/**
 * Somebody who wants a place.
 *
 * @param department INSEE code of where they live or work, for places that are kept for it
 * @param keepInformed whether they agree to be told of other sessions; may be withdrawn
 */
@Schema(
    examples =
        """
        {"givenName":"Camille","familyName":"Exemple","email":"camille.exemple@example.org",\
        "keepInformed":false}""")
record SignUpRequest(
    @NotBlank @Size(max = 100) @OneLine String givenName,
    @NotBlank @Size(max = 100) @OneLine String familyName,
    @NotBlank @Email @Size(max = 254) @OneLine String email,
    Gender gender,
    Engagement engagement,
    @DepartmentCode String department,
    boolean keepInformed) {}
