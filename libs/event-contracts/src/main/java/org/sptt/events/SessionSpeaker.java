package org.sptt.events;

import java.util.UUID;

/**
 * Someone who speaks or trains at a session.
 *
 * @param speakerKey person key, the same at every session
 * @param department INSEE code of where they work, null when unknown
 */
public record SessionSpeaker(UUID speakerKey, String department) {}
