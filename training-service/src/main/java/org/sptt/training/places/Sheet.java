package org.sptt.training.places;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;

/**
 * The places of one session: how many there are, for whom, and how many are taken. Never gives more
 * than there are. Only to be used while its row is locked ({@link Sheets#locked}).
 */
public final class Sheet {

  private final UUID sessionId;
  private final SignUpWindow window;
  private final Audience audience;
  private final ReservedShares shares = new ReservedShares();
  private Integer capacity;
  private int takenBefore;
  private int taken;
  private long nextTicket = 1;
  private boolean reserves;

  Sheet(UUID sessionId, SignUpWindow window, Audience audience, Integer capacity) {
    this.sessionId = sessionId;
    this.window = window;
    this.audience = audience;
    this.capacity = capacity;
  }

  /** How it stands in the database. */
  Sheet standing(int taken, long nextTicket, boolean reserves) {
    this.reserves = reserves;
    this.takenBefore = taken;
    this.taken = taken;
    this.nextTicket = nextTicket;
    return this;
  }

  /**
   * Refuses (422) who may not sign up now.
   *
   * @param vouched someone signed in speaks for the person
   * @param member the person is a member of the group
   */
  public void requireWelcome(Instant now, boolean vouched, boolean member) {
    window.requireOpen(now);
    if (audience != Audience.ALL && !vouched) {
      throw Refusals.refused(
          "sign-in-needed", "This session is for the programme's professionals. Sign in first.");
    }
    if (audience == Audience.MEMBERS && !member) {
      throw Refusals.refused(
          "members-only", "This session is for members of the group, which this person is not.");
    }
  }

  /** A place that is free for someone of these shares; a reserved one before one for everyone. */
  public Optional<Seat> freeFor(List<String> theirs) {
    Optional<Seat> reserved = shares.freeFor(theirs);
    if (reserved.isPresent()) {
      return reserved;
    }
    return freeForAll() > 0 ? Optional.of(Seat.OF_ALL) : Optional.empty();
  }

  /** Whether any place is free, be it for some only. */
  public boolean hasRoom() {
    return freeForAll() > 0 || shares.haveRoom();
  }

  private long freeForAll() {
    return capacity == null ? Long.MAX_VALUE : (long) capacity - taken - shares.free();
  }

  /** Gives a place that {@link #freeFor} found. */
  public void take(Seat seat) {
    change(seat, 1);
  }

  /** Takes back a place, for the next who waits. */
  public void release(Seat seat) {
    change(seat, -1);
  }

  private void change(Seat seat, int by) {
    taken += by;
    seat.reservedFor().ifPresent(name -> shares.change(name, by));
  }

  /** The next number in the order in which people asked. */
  public long ticket() {
    return nextTicket++;
  }

  /** Refuses (409) to have fewer places than are taken. */
  void resize(Integer wanted, List<ReservedShare> reserved) {
    if (wanted != null && wanted < taken) {
      throw Refusals.conflict(
          "capacity-below-confirmed",
          "%d places are taken or offered already; the capacity cannot be %d. Cancel some first."
              .formatted(taken, wanted));
    }
    shares.resize(reserved);
    capacity = wanted;
    if (freeForAll() < 0) {
      throw Refusals.conflict(
          "shares-above-capacity",
          "The reserved shares and the places taken are more than the capacity. Raise it, or"
              + " reserve less.");
    }
  }

  public UUID sessionId() {
    return sessionId;
  }

  /** Whether one can sign up now. */
  public boolean isOpen(Instant now) {
    return window.isOpen(now);
  }

  public Instant startsAt() {
    return window.startsAt();
  }

  /** Whether places that are given back go to those who wait. */
  public boolean isLive(Instant now) {
    return window.isLive(now);
  }

  /** As they were asked for. */
  public SignUpTerms terms(ZoneId zone) {
    return new SignUpTerms(
        capacity,
        audience,
        window.opensAt() == null ? null : window.opensAt().atZone(zone).toLocalDateTime(),
        window.closesAt().atZone(zone).toLocalDateTime(),
        shares.asked());
  }

  SignUpWindow window() {
    return window;
  }

  Audience audience() {
    return audience;
  }

  /** Null when there is room for everyone. */
  public Integer capacity() {
    return capacity;
  }

  /** Places of the capacity that are kept for some. */
  public int reserved() {
    return shares.places();
  }

  public int taken() {
    return taken;
  }

  /** Below nought when more places were given back than taken. */
  int takenMeanwhile() {
    return taken - takenBefore;
  }

  /** Whether some of its places are kept for some. */
  boolean reserves() {
    return reserves;
  }

  Sheet keep(Share reserved) {
    shares.add(reserved);
    return this;
  }

  long nextTicket() {
    return nextTicket;
  }

  List<Share> shares() {
    return shares.all();
  }
}
