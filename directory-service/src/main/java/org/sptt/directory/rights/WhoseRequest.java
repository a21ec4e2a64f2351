package org.sptt.directory.rights;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.Refusals;
import org.sptt.events.PersonKey;

/**
 * Whose data it is about: by the person key, or by the e-mail, which is all that is known of people
 * who only signed up for something.
 */
@Schema(examples = "{\"email\":\"camille.exemple@example.org\"}")
record WhoseRequest(UUID personKey, @Email @Size(max = 254) String email) {

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code nobody-named}
   */
  UUID key(PersonKey keys) {
    return Optional.ofNullable(personKey)
        .or(() -> Optional.ofNullable(email).map(keys::of))
        .orElseThrow(
            () ->
                Refusals.refused(
                    "email",
                    "nobody-named",
                    "Give a person key or an e-mail, so that it is clear who."));
  }
}
