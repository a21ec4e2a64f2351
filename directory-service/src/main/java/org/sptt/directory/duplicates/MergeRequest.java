package org.sptt.directory.duplicates;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Into which record another one is merged.
 *
 * @param into the record that stays
 */
@Schema(examples = "{\"into\":\"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01\"}")
record MergeRequest(@NotNull UUID into) {}
