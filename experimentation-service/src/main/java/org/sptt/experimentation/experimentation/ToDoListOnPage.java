package org.sptt.experimentation.experimentation;

import java.util.List;

/**
 * A to-do list as a page shows it.
 *
 * @param mayBeChanged whether the reader works on it
 */
public record ToDoListOnPage(List<ToDoItem> items, int version, boolean mayBeChanged) {}
