package org.sptt.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.edge.Caller;
import org.sptt.events.PersonalDataRead;
import org.sptt.messaging.Outbox;

/**
 * Tells the directory, which keeps the log, who was shown people's data or took them out in a file.
 * Whoever gets no name has read nothing personal, and nobody is noted for reading their own.
 */
@ApplicationScoped
public class ReadLog {

  private final Outbox outbox;
  private final Caller caller;
  private final String service;

  ReadLog(
      Outbox outbox,
      Caller caller,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.caller = caller;
    this.service = service;
  }

  /**
   * @param what kebab-case, for example {@code registrations-export}
   */
  @Transactional
  public void one(String what, UUID personKey) {
    note(what, personKey, 1);
  }

  @Transactional
  public void several(String what, long people) {
    note(what, null, people);
  }

  private void note(String what, UUID personKey, long people) {
    if (people > 0 && !caller.isAnonymous() && !caller.readsPseudonymously()) {
      outbox.record(
          new PersonalDataRead(
              UUID.randomUUID(), service, caller.account(), what, personKey, (int) people));
    }
  }
}
