package org.sptt.messaging;

/**
 * How another system names a thing; unique together.
 *
 * @param source the other system, for example the name of a programme's folder
 */
public record ExternalId(String source, String id) {}
