package org.sptt.known;

import java.util.UUID;
import org.sptt.events.PersonCategories;

/** Who takes part, without saying who it is. */
public record KnownParticipant(UUID personKey, PersonCategories categories) {}
