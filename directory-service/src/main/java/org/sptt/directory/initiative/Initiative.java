package org.sptt.directory.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.InitiativeSpotted;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** An inclusive initiative carried out somewhere, from which others can learn. */
@Entity
@Table(name = "initiative")
class Initiative extends Imported {

  private String title;

  @Column(name = "led_by")
  private String ledBy;

  private String place;
  private String category;

  @Column(name = "spotted_on")
  private LocalDate spottedOn;

  private String story;
  private String successes;
  private String difficulties;

  protected Initiative() {}

  Initiative(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(InitiativeRequest request) {
    title = request.title().strip();
    ledBy = request.ledBy();
    place = request.place();
    category = request.category();
    spottedOn = request.spottedOn();
    story = request.story();
    successes = request.successes();
    difficulties = request.difficulties();
  }

  InitiativeSpotted spotted() {
    return new InitiativeSpotted(id(), category, spottedOn, false);
  }

  InitiativeSpotted removed() {
    return new InitiativeSpotted(id(), category, spottedOn, true);
  }

  InitiativeView view() {
    return new InitiativeView(
        id(), title, ledBy, place, category, spottedOn, story, successes, difficulties);
  }
}
