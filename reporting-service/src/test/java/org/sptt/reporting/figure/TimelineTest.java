package org.sptt.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.HomeTerritory;
import org.sptt.reporting.fact.PersonStory;
import org.sptt.reporting.figure.Stretch.Cell;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

class TimelineTest {

  private static final HomeTerritory HOME = new HomeTerritory(Set.of("59", "80"));
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Test
  void countsAPersonOnceFromTheFirstAttendanceOn() {
    Definition persons = counting("attendance", Measure.DISTINCT, "person", null, 1);

    List<Step> steps =
        timeline(persons, "anna", attendance("1", "anna", APRIL), attendance("2", "anna", MARCH));

    assertThat(steps).containsExactly(new Step("anna", Cell.WHOLE, MARCH, BigDecimal.ONE));
  }

  @Test
  void saysHowSureItIsThatAPersonIsNobodyElse() {
    Definition persons = counting("attendance", Measure.DISTINCT, "person", null, 1);
    String derived = "681e55c1-79ef-8f29-a1c6-148051c78ff1";
    String drawn = "681e55c1-79ef-4f29-a1c6-148051c78ff1";
    Dimensions dimensions = new Dimensions(HOME, Map.of());

    List<Step> certain =
        new Timeline(persons, derived, dimensions)
            .steps(List.of(attendance("1", derived, MARCH), ofRecord(drawn, derived, APRIL)));
    List<Step> uncertain =
        new Timeline(persons, drawn, dimensions).steps(List.of(attendance("3", drawn, MARCH)));

    assertThat(certain)
        .contains(
            new Step(derived, Cell.CERTAIN, MARCH, BigDecimal.ONE),
            new Step(derived, Cell.RECORDS, APRIL, BigDecimal.ONE));
    assertThat(uncertain)
        .extracting(Step::cell)
        .contains(Step.RECORDS)
        .doesNotContain(Step.CERTAIN);
  }

  /** The figure on a day is what counting that day's facts by themselves gives. */
  @Test
  void comesToWhatCountingEachDayAnewGives() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Measure measure =
          List.of(Measure.DISTINCT, Measure.SUM, Measure.TOTAL, Measure.GROUPS).get(round % 4);
      Definition definition =
          new Definition(
              "membership",
              measure,
              measure == Measure.SUM ? null : "colour",
              "group",
              random.nextInt(3),
              Map.of("size", Set.of("s", "m")),
              Set.of("size", "colour"));
      List<Fact> facts =
          IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> anyFact(i, random)).toList();

      List<Step> steps = new Timeline(definition, "g", new Dimensions(HOME, Map.of())).steps(facts);

      for (LocalDate day = MARCH; day.isBefore(MARCH.plusDays(25)); day = day.plusDays(1)) {
        assertThat(sums(steps, day)).isEqualTo(countedAnew(definition, facts, day));
      }
    }
  }

  private static Fact anyFact(int number, Random random) {
    LocalDate day = MARCH.plusDays(random.nextInt(12));
    return new Fact(
        "fact-" + number,
        "membership",
        day,
        random.nextBoolean() ? null : day.plusDays(1 + random.nextInt(8)),
        BigDecimal.valueOf(1 + random.nextInt(3)),
        Map.of(
            "group", "g",
            "colour", List.of("red", "green", "blue").get(random.nextInt(3)),
            "size", List.of("s", "m", "l").get(random.nextInt(3))),
        List.of());
  }

  private static Map<String, Long> sums(List<Step> steps, LocalDate day) {
    Map<String, Long> sums = new TreeMap<>();
    steps.stream()
        .filter(step -> !step.day().isAfter(day))
        .forEach(s -> sums.merge(s.dimension() + "=" + s.cell(), s.delta().longValue(), Long::sum));
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static Map<String, Long> countedAnew(
      Definition definition, List<Fact> facts, LocalDate day) {
    Map<String, Fact> latest = new TreeMap<>();
    facts.stream()
        .filter(fact -> fact.holdsOn(day) && !fact.attributes().get("size").equals("l"))
        .sorted(Comparator.comparing(Fact::day).thenComparing(Fact::id))
        .forEach(
            fact ->
                latest.put(
                    definition.by() == null ? fact.id() : fact.attributes().get("colour"), fact));
    Map<String, Long> cells = new TreeMap<>();
    if (latest.isEmpty() || latest.size() < definition.atLeast()) {
      return cells;
    }
    boolean once =
        definition.measure() == Measure.DISTINCT || definition.measure() == Measure.GROUPS;
    latest.values().stream()
        .sorted(Comparator.comparing(Fact::day).thenComparing(Fact::id).reversed())
        .limit(once ? 1 : latest.size())
        .forEach(
            fact -> {
              long amount = definition.measure() == Measure.SUM ? fact.quantity().longValue() : 1;
              cells.merge("=", amount, Long::sum);
              cells.merge("size=" + fact.attributes().get("size"), amount, Long::sum);
              cells.merge("colour=" + fact.attributes().get("colour"), amount, Long::sum);
            });
    return cells;
  }

  private static Fact ofRecord(String key, String person, LocalDate day) {
    return new Fact(
        "2",
        "attendance",
        day,
        null,
        BigDecimal.ONE,
        Map.of("person", person, "person-key", key),
        List.of());
  }

  @Test
  void aMemberCountsUntilTheDayOfLeaving() {
    Definition members = counting("membership", Measure.DISTINCT, "person", null, 1);

    List<Step> steps = timeline(members, "anna", membership("anna", "lab", MARCH, MAY));

    assertThat(steps)
        .containsExactly(
            new Step("anna", Cell.WHOLE, MARCH, BigDecimal.ONE),
            new Step("anna", Cell.WHOLE, MAY, BigDecimal.ONE.negate()));
  }

  @Test
  void aTeamIsOneAsLongAsItHasTwoMembers() {
    Definition inTeams = counting("membership", Measure.TOTAL, "person", "structure", 2);
    Definition teams = counting("membership", Measure.GROUPS, "person", "structure", 2);
    Fact[] facts = {
      membership("anna", "lab", MARCH, null),
      membership("bea", "lab", APRIL, JUNE),
      membership("chris", "lab", MAY, null)
    };

    assertThat(valueOn(MARCH, timeline(inTeams, "lab", facts))).isZero();
    assertThat(valueOn(APRIL, timeline(inTeams, "lab", facts))).isEqualTo(2);
    assertThat(valueOn(MAY, timeline(inTeams, "lab", facts))).isEqualTo(3);
    assertThat(valueOn(JUNE, timeline(inTeams, "lab", facts))).isEqualTo(2);
    assertThat(valueOn(JUNE, timeline(teams, "lab", facts))).isEqualTo(1);
    assertThat(valueOn(MARCH, timeline(teams, "lab", facts))).isZero();
  }

  @Test
  void sumsQuantities() {
    Definition heads = counting("head-count", Measure.SUM, null, null, 1);
    Fact fact = new Fact("h", "head-count", MARCH, null, new BigDecimal("70"), Map.of(), List.of());

    assertThat(valueOn(MARCH, timeline(heads, "h", fact))).isEqualTo(70);
  }

  @Test
  void aFactOfNobodyIsNobodysAndOneWithoutADayCountsNowhere() {
    Definition persons = counting("attendance", Measure.DISTINCT, "person", null, 1);
    Fact nobodys = new Fact("1", "attendance", MARCH, null, BigDecimal.ONE, Map.of(), List.of());
    Fact undated = attendance("2", "anna", null);

    assertThat(timeline(persons, "anna", nobodys, undated)).isEmpty();
  }

  @Test
  void tellsWhoIsNewWhoJoinedAfterwardsAndWhoTheAudienceIs() {
    Fact earlier = attendance("1", "anna", MARCH);
    Fact later = attendance("2", "anna", APRIL);
    PersonStory story =
        new PersonStory(List.of(membership("anna", "lab", MAY, JUNE)), List.of(earlier, later));
    Dimensions dimensions = new Dimensions(HOME, Map.of("anna", story));

    assertThat(dimensions.value(earlier, "new", JUNE)).isEqualTo("yes");
    assertThat(dimensions.value(later, "new", JUNE)).isEqualTo("no");
    assertThat(dimensions.value(later, "joined", APRIL)).isEqualTo("no");
    assertThat(dimensions.value(later, "joined", JUNE)).isEqualTo("yes");
    assertThat(dimensions.value(later, "audience", APRIL)).isEqualTo("regional");
    assertThat(dimensions.value(later, "audience", MAY)).isEqualTo("member");
    assertThat(dimensions.value(later, "audience", JUNE)).isEqualTo("regional");
  }

  @Test
  void movesAPersonFromCellToCellWithoutChangingTheWhole() {
    Definition persons =
        new Definition(
            "attendance", Measure.DISTINCT, "person", null, 1, Map.of(), Set.of("audience"));
    Fact attended = attendance("1", "anna", MARCH);
    PersonStory story =
        new PersonStory(List.of(membership("anna", "lab", MAY, null)), List.of(attended));

    List<Step> steps =
        new Timeline(persons, "anna", new Dimensions(HOME, Map.of("anna", story)))
            .steps(List.of(attended));

    assertThat(steps)
        .filteredOn(step -> !step.dimension().equals(Step.IDENTITY))
        .containsExactly(
            new Step("anna", Cell.WHOLE, MARCH, BigDecimal.ONE),
            new Step("anna", new Cell("audience", "regional"), MARCH, BigDecimal.ONE),
            new Step("anna", new Cell("audience", "member"), MAY, BigDecimal.ONE),
            new Step("anna", new Cell("audience", "regional"), MAY, BigDecimal.ONE.negate()));
  }

  /** Whatever the facts and their order: the same steps, and on every day the cells add up. */
  @Test
  void breakdownsAddUpAndTheOrderOfFactsDoesNotMatter() {
    Random random = new Random(20231123);
    for (Measure measure : List.of(Measure.TOTAL, Measure.GROUPS, Measure.MOST)) {
      Definition definition =
          new Definition(
              "membership", measure, "person", "structure", 2, Map.of(), Set.of("gender"));
      for (int round = 0; round < 200; round++) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
          facts.add(randomMembership(i, random));
        }
        List<Step> steps = steps(definition, facts);
        Collections.shuffle(facts, random);

        assertThat(steps(definition, facts)).isEqualTo(steps);
        for (Step step : steps) {
          assertThat(sum(steps, "", step.day()))
              .isEqualByComparingTo(sum(steps, "gender", step.day()));
        }
      }
    }
  }

  private static Fact randomMembership(int i, Random random) {
    LocalDate from = MARCH.plusDays(random.nextInt(60));
    LocalDate until = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(40));
    String gender = List.of("woman", "man", "unknown").get(random.nextInt(3));
    return new Fact(
        "m" + i,
        "membership",
        from,
        until,
        BigDecimal.ONE,
        Map.of("person", "p" + random.nextInt(5), "structure", "lab", "gender", gender),
        List.of());
  }

  private static List<Step> steps(Definition definition, List<Fact> facts) {
    return new Timeline(definition, "lab", new Dimensions(HOME, Map.of())).steps(facts);
  }

  private static BigDecimal sum(List<Step> steps, String dimension, LocalDate on) {
    return steps.stream()
        .filter(step -> step.dimension().equals(dimension) && !step.day().isAfter(on))
        .map(Step::delta)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int valueOn(LocalDate day, List<Step> steps) {
    return sum(steps, "", day).intValueExact();
  }

  private static List<Step> timeline(Definition definition, String subject, Fact... facts) {
    return new Timeline(definition, subject, new Dimensions(HOME, Map.of()))
        .steps(Arrays.asList(facts)).stream()
            .filter(step -> !step.dimension().equals(Step.IDENTITY))
            .toList();
  }

  private static Definition counting(
      String of, Measure measure, String by, String per, int atLeast) {
    return new Definition(of, measure, by, per, atLeast, Map.of(), Set.of());
  }

  private static Fact attendance(String id, String person, LocalDate day) {
    return new Fact(
        id,
        "attendance",
        day,
        null,
        BigDecimal.ONE,
        Map.of("person", person, "department", "80"),
        List.of());
  }

  private static Fact membership(String person, String structure, LocalDate from, LocalDate until) {
    return new Fact(
        "membership-" + person,
        "membership",
        from,
        until,
        BigDecimal.ONE,
        Map.of("person", person, "structure", structure),
        List.of());
  }
}
