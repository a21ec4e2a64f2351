package org.sptt.directory.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.messaging.ImportedRepository;

/** Holds the one programme, once it has been described. */
@ApplicationScoped
public class Programmes extends ImportedRepository<Programme> {

  Programmes() {
    super("programme");
  }

  /** The departments of the home territory, by INSEE code; none while nobody described it. */
  public List<String> homeDepartments() {
    return findByIdOptional(Programme.ID).map(Programme::homeDepartments).orElse(List.of());
  }
}
