package org.sptt.training.places;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
  private final List<Share> shares = new ArrayList<>();
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
    Optional<Seat> reserved =
        shares.stream()
            .filter(share -> theirs.contains(share.name()) && !share.isFull())
            .findFirst()
            .map(share -> new Seat(share.name()));
    if (reserved.isPresent()) {
      return reserved;
    }
    return freeForAll() > 0 ? Optional.of(Seat.OF_ALL) : Optional.empty();
  }

  /** Whether any place is free, be it for some only. */
  public boolean hasRoom() {
    return freeForAll() > 0 || shares.stream().anyMatch(share -> !share.isFull());
  }

  private long freeForAll() {
    if (capacity == null) {
      return Long.MAX_VALUE;
    }
    int kept = shares.stream().mapToInt(share -> share.places() - share.taken()).sum();
    return (long) capacity - taken - kept;
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
    seat.reservedFor()
        .ifPresent(
            name -> shares.replaceAll(share -> share.name().equals(name) ? share.with(by) : share));
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
    List<Share> resized = reserved.stream().map(this::resized).toList();
    boolean dropped =
        shares.stream()
            .anyMatch(
                old ->
                    old.taken() > 0
                        && reserved.stream().noneMatch(kept -> kept.name().equals(old.name())));
    if (dropped || resized.stream().anyMatch(share -> share.taken() > share.places())) {
      throw Refusals.conflict(
          "share-below-confirmed",
          "More places of a reserved share are taken than it would have. Keep it larger.");
    }
    capacity = wanted;
    shares.clear();
    shares.addAll(resized);
    if (freeForAll() < 0) {
      throw Refusals.conflict(
          "shares-above-capacity",
          "The reserved shares and the places taken are more than the capacity. Raise it, or"
              + " reserve less.");
    }
  }

  private Share resized(ReservedShare wanted) {
    int already =
        shares.stream()
            .filter(share -> share.name().equals(wanted.name()))
            .mapToInt(Share::taken)
            .sum();
    return new Share(wanted.name(), wanted.places(), already);
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
        shares.stream().map(share -> new ReservedShare(share.name(), share.places())).toList());
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
    return shares.stream().mapToInt(Share::places).sum();
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
    return List.copyOf(shares);
  }
}
