package org.sptt.training.interview;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Who of a session's people is to be called.
 *
 * @param registrations theirs
 */
record CallList(@NotEmpty @Size(max = 500) Set<@NotNull UUID> registrations) {}
