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

  SpeakerView shown(SessionView.Detail detail) {
    return new SpeakerView(
        speakerKey,
        detail == SessionView.Detail.NO_NAMES ? null : name,
        detail == SessionView.Detail.EVERYTHING ? email : null,
        department);
  }

  /** As it was asked for. */
  SpeakerRequest request() {
    return new SpeakerRequest(name, email, department);
  }

  SessionSpeaker told() {
    return new SessionSpeaker(speakerKey, department);
  }
}
