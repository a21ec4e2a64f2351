package org.sptt.reporting.home;

/** How many experimentations a structure has, and how many of them still lack a to-do list. */
public record Experimentations(int all, int withoutToDoList) {}
