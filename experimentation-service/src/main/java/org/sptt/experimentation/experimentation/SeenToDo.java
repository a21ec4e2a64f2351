package org.sptt.experimentation.experimentation;

import jakarta.validation.constraints.NotNull;

/**
 * One thing on a to-do list, as somebody saw it.
 *
 * @param position from nought
 * @param version the list's, so that nothing is done to another thing that has come to its place
 */
public record SeenToDo(@NotNull Integer position, @NotNull Integer version) {}
