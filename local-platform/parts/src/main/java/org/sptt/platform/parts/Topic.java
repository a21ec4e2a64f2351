package org.sptt.platform.parts;

/** A topic whose events are kept for ever, so that they can be replayed from the first. */
public record Topic(String name, int partitions) {}
