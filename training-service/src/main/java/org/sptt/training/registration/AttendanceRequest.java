package org.sptt.training.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.known.Participant;

/**
 * Who really came, and when.
 *
 * @param halfDays all that the person attended; none withdraws an attendance
 */
@Schema(
    examples =
        """
        {"participant":{"givenName":"Camille","familyName":"Exemple",\
        "email":"camille.exemple@example.org","gender":"woman","engagement":"employee"},\
        "halfDays":[{"day":"2023-03-30","part":"am"},{"day":"2023-03-30","part":"pm"}]}""")
public record AttendanceRequest(
    @Valid @NotNull Participant participant,
    @NotNull @Size(max = 200) List<@Valid @NotNull HalfDay> halfDays) {}
