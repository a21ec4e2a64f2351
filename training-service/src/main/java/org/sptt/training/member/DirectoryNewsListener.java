package org.sptt.training.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.events.MembershipRecorded;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.EventListener;
import org.sptt.messaging.ReceivedEvent;

/** Keeps what this service knows of the directory up to date, memberships too. */
@ApplicationScoped
class DirectoryNewsListener implements EventListener {

  private final DirectoryCopy directory;
  private final Members members;

  DirectoryNewsListener(DirectoryCopy directory, Members members) {
    this.directory = directory;
    this.members = members;
  }

  @Override
  public void apply(List<ReceivedEvent> events) {
    for (ReceivedEvent event : events) {
      directory.learn(event.data());
      if (event.data() instanceof MembershipRecorded membership) {
        members.learn(membership);
      }
    }
  }
}
