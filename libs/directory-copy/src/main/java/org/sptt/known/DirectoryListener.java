package org.sptt.known;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.messaging.EventListener;
import org.sptt.messaging.ReceivedEvent;

/** Keeps the copy up to date, in services that listen to nothing but the directory. */
@DefaultBean
@ApplicationScoped
class DirectoryListener implements EventListener {

  private final DirectoryCopy directory;

  DirectoryListener(DirectoryCopy directory) {
    this.directory = directory;
  }

  @Override
  public void apply(List<ReceivedEvent> events) {
    events.forEach(event -> directory.learn(event.data()));
  }
}
