package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.sptt.events.PersonKey;

/** Makes one speaker of all mentions of the same person. */
@ApplicationScoped
class SpeakerKeys {

  private final PersonKey keys;

  SpeakerKeys(PersonKey keys) {
    this.keys = keys;
  }

  /**
   * @param source where the session comes from: without an e-mail, the same name means the same
   *     person there only
   */
  Speaker speaker(SpeakerRequest request, String source) {
    String name = request.name().strip();
    if (request.email() == null) {
      return new Speaker(ofName(name, source), name, null, request.department());
    }
    String email = PersonKey.normalised(request.email());
    return new Speaker(keys.of(email), name, email, request.department());
  }

  // A line break is in no e-mail, so this is nobody else's key; and nothing need be kept for it.
  private UUID ofName(String name, String source) {
    return keys.of(source + "\n" + name.toLowerCase(Locale.ROOT));
  }
}
