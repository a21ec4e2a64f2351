package org.sptt.training.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.known.Participant;

/** A place asked for in a session, and what became of it. */
@Schema(
    examples =
        """
        {"participant":{"givenName":"Camille","familyName":"Exemple",\
        "email":"camille.exemple@example.org"},"status":"waiting"}""")
record RegistrationRequest(
    @Valid @NotNull Participant participant, @NotNull RegistrationStatus status) {}
