package org.sptt.training.session;

import java.util.UUID;

/** A speaker; what is unknown, or not for the reader, is left out. */
record SpeakerView(UUID speakerKey, String name, String email, String department) {}
