package org.sptt.reporting.home;

/**
 * How many experimentations a structure has, and how many of them still lack a to-do list.
 *
 * @param leftToDo things on their to-do lists that are not done yet
 */
public record Experimentations(int all, int withoutToDoList, int leftToDo) {}
