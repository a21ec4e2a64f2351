package org.sptt.training.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final Instant NOW = Instant.parse("2031-03-01T10:00:00Z");
  private static final List<String> VOLUNTEER = Shares.of(true, null);
  private static final List<String> NOBODY_SPECIAL = Shares.of(false, null);

  @Test
  void givesNoMorePlacesThanThereAre() {
    Sheet sheet = sheet(2);

    sheet.take(sheet.freeFor(NOBODY_SPECIAL).orElseThrow());
    sheet.take(sheet.freeFor(NOBODY_SPECIAL).orElseThrow());

    assertThat(sheet.freeFor(NOBODY_SPECIAL)).isEmpty();
    sheet.release(Seat.OF_ALL);
    assertThat(sheet.freeFor(NOBODY_SPECIAL)).contains(Seat.OF_ALL);
  }

  @Test
  void keepsReservedPlacesForThoseTheyAreFor() {
    Sheet sheet = sheet(2);
    sheet.resize(2, List.of(new ReservedShare("volunteers", 1)));

    sheet.take(sheet.freeFor(NOBODY_SPECIAL).orElseThrow());

    assertThat(sheet.freeFor(NOBODY_SPECIAL)).isEmpty();
    assertThat(sheet.hasRoom()).isTrue();
    Seat reserved = sheet.freeFor(VOLUNTEER).orElseThrow();
    sheet.take(reserved);
    assertThat(reserved).isEqualTo(new Seat("volunteers"));
    assertThat(sheet.freeFor(VOLUNTEER)).isEmpty();
    assertThat(sheet.hasRoom()).isFalse();
  }

  @Test
  void givesVolunteersTheOtherPlacesToo() {
    Sheet sheet = sheet(2);
    sheet.resize(2, List.of(new ReservedShare("volunteers", 1)));

    sheet.take(sheet.freeFor(VOLUNTEER).orElseThrow());

    assertThat(sheet.freeFor(VOLUNTEER)).contains(Seat.OF_ALL);
    assertThat(sheet.freeFor(Shares.of(false, "59"))).contains(Seat.OF_ALL);
  }

  @Test
  void isNotCutBelowThePlacesTaken() {
    Sheet sheet = sheet(3);
    sheet.take(Seat.OF_ALL);
    sheet.take(Seat.OF_ALL);

    assertThatThrownBy(() -> sheet.resize(1, List.of())).hasMessageContaining("cannot be 1");
    assertThatThrownBy(() -> sheet.resize(2, List.of(new ReservedShare("volunteers", 1))))
        .hasMessageContaining("more than the capacity");
    sheet.resize(2, List.of());
    assertThat(sheet.freeFor(NOBODY_SPECIAL)).isEmpty();
  }

  @Test
  void losesNoShareThatPeopleHaveAPlaceOf() {
    Sheet sheet = sheet(3);
    sheet.resize(3, List.of(new ReservedShare("volunteers", 2)));
    sheet.take(new Seat("volunteers"));
    sheet.take(new Seat("volunteers"));

    assertThatThrownBy(() -> sheet.resize(3, List.of())).hasMessageContaining("reserved share");
    assertThatThrownBy(() -> sheet.resize(3, List.of(new ReservedShare("volunteers", 1))))
        .hasMessageContaining("reserved share");
  }

  @Test
  void namesEachShareOnce() {
    ReservedShare one = new ReservedShare("volunteers", 1);

    assertThatThrownBy(() -> sheet(5).resize(5, List.of(one, one))).hasMessageContaining("once");
  }

  @Test
  void hasRoomForEveryoneWithoutACapacity() {
    Sheet sheet = sheet(null);
    for (int i = 0; i < 1000; i++) {
      sheet.take(sheet.freeFor(NOBODY_SPECIAL).orElseThrow());
    }
    assertThat(sheet.taken()).isEqualTo(1000);
    assertThat(sheet.hasRoom()).isTrue();
  }

  @Test
  void countsTicketsInTheOrderOfAsking() {
    Sheet sheet = sheet(1).standing(0, 7, false);

    assertThat(List.of(sheet.ticket(), sheet.ticket())).containsExactly(7L, 8L);
    assertThat(sheet.nextTicket()).isEqualTo(9);
  }

  private static Sheet sheet(Integer capacity) {
    SignUpWindow window = new SignUpWindow(true, null, NOW.plusSeconds(60), NOW.plusSeconds(120));
    return new Sheet(UUID.randomUUID(), window, Audience.ALL, capacity);
  }
}
