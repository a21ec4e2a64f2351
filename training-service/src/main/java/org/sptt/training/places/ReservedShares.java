package org.sptt.training.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sptt.edge.Refusals;

/** The places of one session that are kept for some people. */
final class ReservedShares {

  private final List<Share> shares = new ArrayList<>();

  void add(Share share) {
    shares.add(share);
  }

  /** A place that is free for someone of these shares. */
  Optional<Seat> freeFor(List<String> theirs) {
    return shares.stream()
        .filter(share -> theirs.contains(share.name()) && !share.isFull())
        .findFirst()
        .map(share -> new Seat(share.name()));
  }

  boolean haveRoom() {
    return shares.stream().anyMatch(share -> !share.isFull());
  }

  void change(String name, int by) {
    shares.replaceAll(share -> share.name().equals(name) ? share.with(by) : share);
  }

  /** Places that are free, and not for everyone. */
  int free() {
    return shares.stream().mapToInt(share -> share.places() - share.taken()).sum();
  }

  int places() {
    return shares.stream().mapToInt(Share::places).sum();
  }

  List<Share> all() {
    return List.copyOf(shares);
  }

  List<ReservedShare> asked() {
    return shares.stream().map(share -> new ReservedShare(share.name(), share.places())).toList();
  }

  /** Refuses (409) to have fewer places of a share than are taken; a share is named once. */
  void resize(List<ReservedShare> wanted) {
    if (wanted.stream().map(ReservedShare::name).distinct().count() < wanted.size()) {
      throw Refusals.refused(
          "share-named-twice", "Each reserved share is named once. Add their places up.");
    }
    List<Share> resized =
        wanted.stream()
            .map(share -> new Share(share.name(), share.places(), taken(share.name())))
            .toList();
    int kept = resized.stream().mapToInt(Share::taken).sum();
    int taken = shares.stream().mapToInt(Share::taken).sum();
    if (kept < taken || resized.stream().anyMatch(share -> share.taken() > share.places())) {
      throw Refusals.conflict(
          "share-below-confirmed",
          "More places of a reserved share are taken than it would have. Keep it larger.");
    }
    shares.clear();
    shares.addAll(resized);
  }

  private int taken(String name) {
    return shares.stream().filter(share -> share.name().equals(name)).mapToInt(Share::taken).sum();
  }
}
