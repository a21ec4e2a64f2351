package org.sptt.reporting.suppression;

import static io.restassured.RestAssured.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.events.StructureRecorded;
import org.sptt.reporting.fact.Fact;
import org.sptt.testing.TokenIssuer;

/**
 * A small programme, whose figures hang together in all ways that definitions allow: cells that are
 * figures of their own, the same figure twice, a figure that is narrower by a condition.
 */
final class AttackedProgramme {

  /** Where people come from, and what they came to, each told more coarsely and more finely. */
  static final List<String> PLACES = List.of("territory", "category", "department", "structure");

  static final List<String> OCCASIONS = List.of("theme", "session");

  private static final Set<String> HOME = Set.of("59", "62");
  private static final int OF_NO_STRUCTURE = 7;
  private static final List<String> DEPARTMENTS = List.of("59", "59", "62", "75", "69", "62");
  private static final List<String> CATEGORIES =
      List.of("CSTI", "Culture", "CSTI", "Culture", "Social", "Social");
  private static final List<String> THEMES = List.of("genre", "langue", "genre", "handicap");

  private static final List<String> BLOCKS =
      List.of(
          """
          {"kind":"table","indicators":["%1$s1","%1$s2","%1$s3","%1$s4","%1$s5","%1$s6"]},
          {"kind":"chart","text":"Vue %1$s-gender-1","indicators":["%1$s1"],"by":"gender","shape":"parts"},
          {"kind":"chart","text":"Vue %1$s-temps-1","indicators":["%1$s1"],"shape":"line"}""",
          """
          {"kind":"figures","indicators":["%1$s1","%1$s2"]},
          {"kind":"table","text":"Vue %1$s-gender-2","indicators":["%1$s3"],"by":"gender"},
          {"kind":"table","text":"Vue %1$s-engagement-2","indicators":["%1$s1"],"by":"engagement"},
          {"kind":"chart","text":"Vue %1$s-women-2","indicators":["%1$s5"],"by":"engagement","shape":"bars"}""",
          """
          {"kind":"chart","text":"Vue %1$s-status-3","indicators":["%1$s1"],"by":"status","shape":"bars"},
          {"kind":"table","text":"Vue %1$s-visits-3","indicators":["%1$s4"],"by":"gender"},
          {"kind":"table","indicators":["%1$s2","%1$s3","%1$s6"]},
          {"kind":"chart","text":"Vue %1$s-temps-3","indicators":["%1$s3"],"shape":"line"}""",
          """
          {"kind":"chart","text":"Vue %1$s-gender-4","indicators":["%1$s1"],"by":"gender","shape":"bars"},
          {"kind":"table","text":"Vue %1$s-engagement-4","indicators":["%1$s3"],"by":"engagement"},
          {"kind":"table","text":"Vue %1$s-status-4","indicators":["%1$s1"],"by":"status"},
          {"kind":"table","indicators":["%1$s1","%1$s2","%1$s4","%1$s5"]}""");

  private final String id;
  private final int number;
  private final Random random;
  private final List<UUID> structures;
  private final List<UUID> sessions;
  private final List<UUID> people = new ArrayList<>();
  private final List<PersonCategories> theirs = new ArrayList<>();

  AttackedProgramme(String id, int number, long seed) {
    this.id = id + (char) ('A' + number);
    this.number = number;
    this.random = new Random(seed + number);
    this.structures = DEPARTMENTS.stream().map(department -> uuid()).toList();
    this.sessions = IntStream.range(0, 12).mapToObj(i -> uuid()).toList();
  }

  static int reports() {
    return BLOCKS.size();
  }

  String id() {
    return id;
  }

  // Each programme begins with another division, and tells others later, or two at a time.
  String blocks(int report) {
    return Stream.concat(
            Stream.of(BLOCKS.get(report).formatted(id)),
            Stream.of(
                    division(3, PLACES, report),
                    division(4, PLACES, report + report % 2),
                    division(1, OCCASIONS, report),
                    division(4, OCCASIONS, report / 2))
                .distinct())
        .collect(Collectors.joining(","));
  }

  private String division(int figure, List<String> divisions, int report) {
    String by = divisions.get((number + report) % divisions.size());
    return """
        {"kind":"table","text":"Vue %s%d-%s-%d","indicators":["%s%d"],"by":"%s"}"""
        .formatted(id, figure, by, report + 1, id, figure, by);
  }

  /** A part of one division that is made up of parts of another, as everyone knows. */
  record Refinement(String dimension, String part, String finer, Set<String> parts) {}

  List<Refinement> refinements() {
    List<Refinement> all = new ArrayList<>();
    for (int i = 0; i < structures.size(); i++) {
      String department = DEPARTMENTS.get(i);
      add(all, "department", department, "structure", name(i));
      add(all, "category", CATEGORIES.get(i), "structure", name(i));
      add(all, "territory", HOME.contains(department) ? "home" : "other", "department", department);
    }
    for (String division : List.of("territory", "department", "category")) {
      add(all, division, Fact.UNKNOWN, "structure", Fact.UNKNOWN);
    }
    IntStream.range(0, sessions.size())
        .forEach(i -> add(all, "theme", theme(i), "session", title(i)));
    add(all, "gender", "woman or man", "gender", "woman");
    add(all, "gender", "woman or man", "gender", "man");
    return all;
  }

  /** All that a division consists of, as everyone knows. */
  Set<String> parts(String dimension) {
    Set<String> parts = new TreeSet<>();
    for (Refinement refinement : refinements()) {
      if (refinement.finer().equals(dimension)) {
        parts.addAll(refinement.parts());
      } else if (refinement.dimension().equals(dimension)) {
        parts.add(refinement.part());
      }
    }
    return parts;
  }

  private static void add(
      List<Refinement> all, String dimension, String part, String finer, String finerPart) {
    Refinement begun = new Refinement(dimension, word(dimension, part), finer, new TreeSet<>());
    all.stream()
        .filter(r -> r.dimension().equals(dimension) && r.part().equals(begun.part()))
        .findFirst()
        .orElseGet(
            () -> {
              all.add(begun);
              return begun;
            })
        .parts()
        .add(word(finer, finerPart));
  }

  private static String word(String dimension, String part) {
    return FrenchWords.word("parts-" + dimension, part);
  }

  /** What an indicator counts, and by what its parts narrow it. */
  static String meaning(String indicator, String dimension, String part) {
    String whole =
        switch (indicator.charAt(indicator.length() - 1)) {
          case '1', '3' -> "persons";
          case '2' -> "persons, gender Femmes";
          case '4' -> "visits";
          case '6' -> "visits, gender woman or man";
          default -> "visits, gender Femmes";
        };
    return part.isEmpty() ? whole : whole + ", " + dimension + " " + part;
  }

  void define() {
    String ours = "\"where\":{\"kind\":[\"" + kind() + "\"]}";
    String persons = "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\"," + ours;
    define("1", persons + "," + breakdowns("gender", "engagement", "status"));
    define("2", "\"cellOf\":\"" + id + "1\",\"cell\":{\"gender\":\"woman\"}");
    define("3", persons + "," + breakdowns("gender", "engagement"));
    define("4", "\"of\":\"attendance\",\"measure\":\"count\"," + ours + "," + breakdowns("gender"));
    define(
        "5",
        "\"of\":\"attendance\",\"measure\":\"count\",\"where\":{\"kind\":[\""
            + kind()
            + "\"],\"gender\":[\"woman\"]},\"breakdowns\":[\"engagement\"]");
    define(
        "6",
        "\"of\":\"attendance\",\"measure\":\"count\",\"where\":{\"kind\":[\""
            + kind()
            + "\"],\"gender\":[\"woman\",\"man\"]},\"breakdowns\":[]");
  }

  private static String breakdowns(String... some) {
    return Stream.of(List.of(some), PLACES, OCCASIONS)
        .flatMap(List::stream)
        .collect(Collectors.joining("\",\"", "\"breakdowns\":[\"", "\"]"));
  }

  /** One session every two months, and who came. */
  List<DomainEvent> beginning() {
    List<DomainEvent> told = new ArrayList<>();
    told.add(
        new ProgrammeDescribed(
            UUID.nameUUIDFromBytes(new byte[0]), "P", null, List.copyOf(HOME), null, null));
    IntStream.range(0, structures.size()).forEach(i -> told.add(structure(i)));
    IntStream.range(0, sessions.size()).forEach(i -> told.add(session(i)));
    told.addAll(newcomers(25 + random.nextInt(30)));
    return told;
  }

  /** Some more who came, of whom it is heard late; of some programmes nothing is. */
  List<DomainEvent> news() {
    return newcomers(random.nextInt(3) == 0 ? 0 : random.nextInt(8));
  }

  private List<DomainEvent> newcomers(int number) {
    List<DomainEvent> told = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      people.add(uuid());
      theirs.add(categories());
      for (int visits = 1 + random.nextInt(2); visits > 0; visits--) {
        told.add(attendance(people.size() - 1));
      }
    }
    return told;
  }

  private DomainEvent attendance(int person) {
    int session = random.nextInt(sessions.size());
    return new AttendanceRecorded(
        uuid(), sessions.get(session), people.get(person), theirs.get(person), day(session), 1);
  }

  // One of each comes seldom, so that there are small numbers.
  private PersonCategories categories() {
    return new PersonCategories(
        random.nextInt(12) == 0 ? Gender.UNKNOWN : any(Gender.WOMAN, Gender.WOMAN, Gender.MAN),
        any(Engagement.EMPLOYEE, Engagement.EMPLOYEE, Engagement.EMPLOYEE, Engagement.VOLUNTEER),
        any("direction", "coordination", "coordination", "accueil", "recherche", "atelier"),
        random.nextInt(OF_NO_STRUCTURE) == 0
            ? null
            : structures.get(seldomTheLast(structures.size())));
  }

  private int seldomTheLast(int number) {
    return Math.min(random.nextInt(number), random.nextInt(number));
  }

  private DomainEvent structure(int number) {
    return new StructureRecorded(
        structures.get(number),
        name(number),
        "association",
        DEPARTMENTS.get(number),
        CATEGORIES.get(number),
        null,
        null);
  }

  private String name(int structure) {
    return "Lieu %s %c".formatted(id, 'a' + structure);
  }

  private String title(int session) {
    return "Séance %s %c".formatted(id, 'a' + session);
  }

  private static String theme(int session) {
    return THEMES.get(session % THEMES.size());
  }

  private DomainEvent session(int number) {
    return new SessionRecorded(
        sessions.get(number),
        UUID.nameUUIDFromBytes(kind().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        kind(),
        kind(),
        theme(number),
        title(number),
        Standing.HELD,
        day(number),
        day(number),
        day(number),
        BigDecimal.ONE,
        "59",
        false,
        List.of());
  }

  private static LocalDate day(int session) {
    return LocalDate.of(2022, 9, 15).plusMonths(2L * session);
  }

  private String kind() {
    return "attacked-" + id.toLowerCase(java.util.Locale.ROOT);
  }

  private void define(String number, String what) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body("{\"labelFr\":\"compte %s%s\",\"unit\":\"persons\",%s}".formatted(id, number, what))
        .put("/api/indicators/" + id + number)
        .then()
        .statusCode(201);
  }

  private UUID uuid() {
    return new UUID(
        (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L,
        (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
  }

  @SafeVarargs
  private <T> T any(T... all) {
    return all[random.nextInt(all.length)];
  }
}
