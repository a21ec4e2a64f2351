package org.sptt.experimentation.experimentation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody adds to a to-do list. */
record NewToDo(@NotBlank @Size(max = 500) String text) {}
