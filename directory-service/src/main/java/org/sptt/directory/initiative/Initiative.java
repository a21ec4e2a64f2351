package org.sptt.directory.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UpdateTimestamp;
import org.sptt.directory.contact.Contact;
import org.sptt.directory.naming.Folded;
import org.sptt.directory.quality.Judge;
import org.sptt.directory.quality.Quality;
import org.sptt.directory.search.EntryKind;
import org.sptt.directory.search.Found;
import org.sptt.events.InitiativeSpotted;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** An inclusive initiative carried out somewhere, from which others can learn. */
@Entity
@Table(name = "initiative")
class Initiative extends Imported {

  private String title;

  @Column(name = "folded_name")
  private String foldedName;

  @Column(name = "led_by")
  private String ledBy;

  private String place;
  private String category;

  @Column(name = "spotted_on")
  private LocalDate spottedOn;

  private String story;
  private String successes;
  private String difficulties;

  @Column(name = "good_practice")
  private String goodPractice;

  private List<String> links;

  @UpdateTimestamp
  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  /** One that no other system knows. */
  protected Initiative() {
    super(UUID.randomUUID());
  }

  Initiative(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(InitiativeRequest request) {
    title = request.title().strip();
    foldedName = Folded.of(title);
    ledBy = request.ledBy();
    place = request.place();
    category = request.category();
    spottedOn = request.spottedOn();
    story = request.story();
    successes = request.successes();
    difficulties = request.difficulties();
    goodPractice = request.goodPractice();
    links = request.links() == null ? List.of() : List.copyOf(request.links());
  }

  /** Somebody who knows says that all of it is right. */
  void confirm(Instant now) {
    confirmedAt = now;
  }

  Quality quality(Judge judge) {
    boolean confirmedSince = confirmedAt != null && confirmedAt.isAfter(changedAt);
    return judge.quality(wanted(), confirmedSince ? confirmedAt : changedAt);
  }

  /** Which fields a good entry has, and whether each is there. */
  private Map<String, Boolean> wanted() {
    Map<String, Boolean> wanted = new LinkedHashMap<>();
    wanted.put("place", place != null);
    wanted.put("category", category != null);
    wanted.put("story", story != null);
    wanted.put("successes", successes != null);
    wanted.put("difficulties", difficulties != null);
    wanted.put("goodPractice", goodPractice != null);
    wanted.put("links", !links.isEmpty());
    return wanted;
  }

  String foldedName() {
    return foldedName;
  }

  /** As the public finds it; who leads it may be a person, and stays out. */
  Found found() {
    return new Found(
        id(),
        EntryKind.INITIATIVE,
        title,
        null,
        place,
        null,
        category,
        List.of(),
        List.of(),
        story,
        Contact.UNKNOWN,
        Stream.of(successes, difficulties, goodPractice).filter(Objects::nonNull).toList(),
        null);
  }

  InitiativeSpotted spotted() {
    return new InitiativeSpotted(id(), category, spottedOn, false);
  }

  InitiativeSpotted removed() {
    return new InitiativeSpotted(id(), category, spottedOn, true);
  }

  InitiativeView view() {
    return new InitiativeView(
        id(),
        title,
        ledBy,
        place,
        category,
        spottedOn,
        story,
        successes,
        difficulties,
        goodPractice,
        links);
  }
}
