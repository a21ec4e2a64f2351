package org.sptt.training.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sptt.training.places.Seat;

/** When somebody asked for a place, which one they have, and until when it is kept for them. */
@Embeddable
public class Turn {

  /** Null for what was entered and not asked for here, as all but the counter then is. */
  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  private Long ticket;
  private String share;
  private String department;

  @Column(name = "offered_until")
  private Instant offeredUntil;

  private int transition;

  @Column(name = "keep_informed")
  private boolean keepInformed;

  /** One more thing that the person is told, with or without a place. */
  void moveOn() {
    transition++;
    offeredUntil = null;
  }

  void keepFor(Seat seat) {
    moveOn();
    share = seat.share();
  }

  void keepFor(Seat seat, Instant until) {
    keepFor(seat);
    offeredUntil = until;
  }

  public Seat seat() {
    return new Seat(share);
  }

  void giveBack() {
    moveOn();
    share = null;
  }

  void forget() {
    keepInformed = false;
  }

  void queue(long number) {
    ticket = number;
  }

  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** Null for what was entered and not asked for here. */
  LocalDate askedOn() {
    return askedOn;
  }

  public Optional<Long> ticket() {
    return Optional.ofNullable(ticket);
  }

  /** INSEE code; null when not said. */
  String department() {
    return department;
  }

  public Optional<Instant> offeredUntil() {
    return Optional.ofNullable(offeredUntil);
  }

  public int transition() {
    return transition;
  }

  public boolean keepsInformed() {
    return keepInformed;
  }
}
