package org.sptt.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FigureReleaseTest {

  private static final int THRESHOLD = 5;
  private static final int PROGRAMMES = 150;
  private static final Map<String, Integer> DIMENSIONS =
      Map.of("gender", 3, "engagement", 2, "status", 7, "department", 6);

  @Test
  void hidesASmallCellAndAnotherThatWouldBetrayIt() {
    Map<Spot, Shown> shown = release("r", table("r", 40, 30, 8, 2)).suppressed();

    assertThat(seen(shown, "a")).isEqualTo(30);
    assertThat(seen(shown, "b")).isNull();
    assertThat(seen(shown, "c")).isNull();
  }

  @Test
  void hidesMoreWhenWhatIsHiddenAddsUpToLittle() {
    Map<Spot, Shown> shown = release("r", table("r", 44, 40, 3, 1)).suppressed();

    assertThat(shown.values().stream().filter(Shown::visible)).hasSize(1);
  }

  @Test
  void showsEverythingThatIsLargeOrNought() {
    Map<Spot, Shown> shown = release("r", table("r", 40, 30, 10, 0)).suppressed();

    assertThat(shown.values()).allMatch(Shown::visible);
  }

  @Test
  void hidesByHowLittleANumberChanged() {
    Map<Spot, Shown> all = new HashMap<>();
    all.putAll(release("1", table("1", 40, 30, 10, 0)).suppressed());
    all.putAll(table("2", 42, 32, 10, 0));

    Map<Spot, Shown> shown = release("2", all).suppressed();

    assertThat(seen(shown, "a")).isNull();
    assertThat(shown.get(Spot.whole("2", "F")).visible()).isFalse();
  }

  /** What no correction names has stayed, so that one release betrays another of the same date. */
  @Test
  void keepsHiddenWhatWouldBetrayAnEarlierRelease() {
    Map<Spot, Shown> all = new HashMap<>();
    all.putAll(release("1", table("1", 40, 30, 8, 2)).suppressed());
    table("2", 40, 30, 8, 2)
        .forEach((spot, what) -> all.put(spot, spot.cell().equals("b") ? what : what.hidden()));

    assertThat(seen(release("2", all).suppressed(), "b")).isNull();
  }

  /** A figure of women, however it is defined, is the women of the other. */
  @Test
  void knowsACellThatIsAFigureOfItsOwn() {
    Spot alone = Spot.whole("r", "B");
    Map<Spot, Shown> all = new HashMap<>(table("r", 40, 30, 8, 2));
    all.put(alone, shown(8));

    Map<Spot, Shown> shown =
        new FigureRelease(
                new ReleasedNumbers("r", all, true, spot -> spot.equals(alone) ? "b" : spot.cell()),
                THRESHOLD)
            .suppressed();

    assertThat(seen(shown, "b")).isNull();
    assertThat(shown.get(alone).visible()).isFalse();
  }

  /** All tables of all dates of many programmes, as linear equations: no small number follows. */
  @Test
  void anAttackerDeterminesNoSmallNumber() {
    Random random = new Random(20240731);
    for (int i = 0; i < PROGRAMMES; i++) {
      assertThat(found(random, FigureRelease::suppressed)).isZero();
    }
  }

  /** The same attack succeeds as soon as what betrays small numbers is shown. */
  @Test
  void theAttackerDeterminesSmallNumbersWithoutComplementarySuppression() {
    Random random = new Random(20240731);
    int found = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      found += found(random, FigureRelease::suppressedInPart);
    }
    assertThat(found).isGreaterThan(PROGRAMMES);
  }

  private static int found(Random random, Function<FigureRelease, Map<Spot, Shown>> suppression) {
    Map<Spot, Shown> released = new HashMap<>();
    Map<String, Map<Integer, Integer>> people = new HashMap<>();
    for (int release = 1; release <= 4; release++) {
      grow(people, random, release == 1 ? 25 + random.nextInt(40) : random.nextInt(9));
      Map<Spot, Shown> all = new HashMap<>(released);
      all.putAll(tables("r" + release, people));
      released.putAll(suppression.apply(release("r" + release, all)));
    }
    return determined(released);
  }

  // Each person is in one cell of every dimension; now and then someone changes cells.
  private static void grow(
      Map<String, Map<Integer, Integer>> people, Random random, int newcomers) {
    DIMENSIONS.forEach(
        (dimension, cells) -> {
          Map<Integer, Integer> counts = people.computeIfAbsent(dimension, d -> new HashMap<>());
          for (int i = 0; i < newcomers; i++) {
            int cell = Math.min(random.nextInt(cells), random.nextInt(cells));
            counts.merge(cell, 1, Integer::sum);
          }
          int from = random.nextInt(cells);
          if (counts.getOrDefault(from, 0) > 0) {
            counts.merge(from, -1, Integer::sum);
            counts.merge(random.nextInt(cells), 1, Integer::sum);
          }
        });
  }

  private static Map<Spot, Shown> tables(
      String release, Map<String, Map<Integer, Integer>> people) {
    Map<Spot, Shown> tables = new LinkedHashMap<>();
    people.forEach(
        (dimension, counts) -> {
          int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
          tables.put(Spot.whole(release, "F"), shown(whole));
          counts.forEach(
              (cell, count) -> {
                if (count > 0) {
                  tables.put(new Spot(release, "F", dimension, "c" + cell), shown(count));
                }
              });
        });
    return tables;
  }

  private static int determined(Map<Spot, Shown> released) {
    Attacker attacker = new Attacker(released);
    int determined = 0;
    for (Spot spot : released.keySet()) {
      if (isSmall(released.get(spot).value()) && attacker.determines(spot)) {
        determined++;
      }
      for (Spot other : released.keySet()) {
        boolean earlier =
            other.table().equals(spot.table())
                && other.cell().equals(spot.cell())
                && other.release().compareTo(spot.release()) < 0;
        if (earlier
            && isSmall(released.get(spot).value().subtract(released.get(other).value()))
            && attacker.determinesChange(spot, other)) {
          determined++;
        }
      }
    }
    return determined;
  }

  private static boolean isSmall(BigDecimal number) {
    return number.signum() != 0 && number.abs().intValue() < THRESHOLD;
  }

  private static FigureRelease release(String newest, Map<Spot, Shown> all) {
    return new FigureRelease(
        new ReleasedNumbers(newest, all, true, spot -> List.of(spot.dimension(), spot.cell())),
        THRESHOLD);
  }

  private static Map<Spot, Shown> table(String release, int whole, int... cells) {
    Map<Spot, Shown> table = new HashMap<>();
    table.put(Spot.whole(release, "F"), shown(whole));
    for (int i = 0; i < cells.length; i++) {
      table.put(new Spot(release, "F", "gender", List.of("a", "b", "c").get(i)), shown(cells[i]));
    }
    return table;
  }

  private static Integer seen(Map<Spot, Shown> shown, String cell) {
    Shown there =
        shown.entrySet().stream()
            .filter(spot -> spot.getKey().cell().equals(cell))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    return there.visible() ? there.value().intValue() : null;
  }

  private static Shown shown(int number) {
    return new Shown(BigDecimal.valueOf(number), true);
  }
}
