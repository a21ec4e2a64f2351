package org.sptt.directory.importing;

import java.util.UUID;

/** A thing as it stands, in one of its versions. */
public record Standing<V>(UUID id, int version, V view) {}
