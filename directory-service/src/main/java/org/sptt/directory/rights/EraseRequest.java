package org.sptt.directory.rights;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to forget. */
@Schema(examples = "{\"personKey\":\"5f0c5a3e-7f0a-8b58-9d0b-0d2f8d1b6a01\"}")
record EraseRequest(@NotNull UUID personKey) {}
