package org.sptt.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.sptt.events.SessionSpeaker;

/**
 * Someone who speaks or trains at a session.
 *
 * @param speakerKey the same at every session
 * @param email null when unknown
 */
@Embeddable
record Speaker(
    @Column(name = "speaker_key") UUID speakerKey, String name, String email, String department) {

  SessionSpeaker told() {
    return new SessionSpeaker(speakerKey, department);
  }
}
