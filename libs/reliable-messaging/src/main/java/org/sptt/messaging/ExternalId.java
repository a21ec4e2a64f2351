package org.sptt.messaging;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How another system names a thing; unique together.
 *
 * @param source the other system, for example the name of a programme's folder
 */
public record ExternalId(
    @Parameter(description = "The system that names it.", example = "sptt-2023-2024")
        @PathParam("source")
        @Size(max = 100)
        String source,
    @Parameter(description = "What that system calls it.", example = "labo-curieux")
        @PathParam("externalId")
        @Size(max = 200)
        String id) {}
