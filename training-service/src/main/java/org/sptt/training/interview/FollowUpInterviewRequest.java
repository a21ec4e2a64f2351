package org.sptt.training.interview;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A telephone interview after a training.
 *
 * @param email of someone who came to the session; only the key derived from it is kept here
 * @param doneOn needed once it is done, and left out before
 * @param quoteConsent none when left out
 */
@Schema(
    examples =
        """
        {"sessionId":"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01",\
        "email":"camille.exemple@example.org","status":"done","doneOn":"2023-04-20",\
        "quoteConsent":"anonymous"}""")
record FollowUpInterviewRequest(
    @NotNull UUID sessionId,
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull InterviewStatus status,
    LocalDate doneOn,
    QuoteConsent quoteConsent,
    @Size(max = 10_000) String testimony,
    LocalDate consentUntil) {

  FollowUpInterviewRequest {
    quoteConsent = quoteConsent == null ? QuoteConsent.NONE : quoteConsent;
  }

  static FollowUpInterviewRequest toDo(UUID sessionId, String email) {
    return new FollowUpInterviewRequest(
        sessionId, email, InterviewStatus.TO_DO, null, null, null, null);
  }
}
