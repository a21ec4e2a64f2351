package org.sptt.experimentation.experimentation;

import jakarta.persistence.Embeddable;

/** One thing that is to be done. */
@Embeddable
public record ToDoItem(String text, boolean done) {}
