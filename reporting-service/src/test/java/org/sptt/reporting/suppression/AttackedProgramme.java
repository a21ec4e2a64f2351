package org.sptt.reporting.suppression;

import static io.restassured.RestAssured.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.testing.TokenIssuer;

/**
 * A small programme, whose figures hang together in all ways that definitions allow: cells that are
 * figures of their own, the same figure twice, a figure that is narrower by a condition.
 */
final class AttackedProgramme {

  private static final List<String> BLOCKS =
      List.of(
          """
          {"kind":"table","indicators":["%1$s1","%1$s2","%1$s3","%1$s4","%1$s5"]},
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
          {"kind":"table","indicators":["%1$s2","%1$s3"]},
          {"kind":"chart","text":"Vue %1$s-temps-3","indicators":["%1$s3"],"shape":"line"}""",
          """
          {"kind":"chart","text":"Vue %1$s-gender-4","indicators":["%1$s1"],"by":"gender","shape":"bars"},
          {"kind":"table","text":"Vue %1$s-engagement-4","indicators":["%1$s3"],"by":"engagement"},
          {"kind":"table","text":"Vue %1$s-status-4","indicators":["%1$s1"],"by":"status"},
          {"kind":"table","indicators":["%1$s1","%1$s2","%1$s4","%1$s5"]}""");

  private final String id;
  private final Random random;
  private final List<UUID> sessions;
  private final List<UUID> people = new ArrayList<>();
  private final List<PersonCategories> theirs = new ArrayList<>();

  AttackedProgramme(String id, long seed) {
    this.id = id;
    this.random = new Random(seed);
    this.sessions = IntStream.range(0, 12).mapToObj(i -> uuid()).toList();
  }

  static int reports() {
    return BLOCKS.size();
  }

  String id() {
    return id;
  }

  String blocks(int report) {
    return BLOCKS.get(report).formatted(id);
  }

  /** What an indicator counts, and by what its parts narrow it. */
  static String meaning(String indicator, String dimension, String part) {
    String whole =
        switch (indicator.charAt(indicator.length() - 1)) {
          case '1', '3' -> "persons";
          case '2' -> "persons, gender Femmes";
          case '4' -> "visits";
          default -> "visits, gender Femmes";
        };
    return part.isEmpty() ? whole : whole + ", " + dimension + " " + part;
  }

  void define() {
    String ours = "\"where\":{\"kind\":[\"" + kind() + "\"]}";
    String persons = "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\"," + ours;
    define("1", persons + ",\"breakdowns\":[\"gender\",\"engagement\",\"status\"]");
    define("2", "\"cellOf\":\"" + id + "1\",\"cell\":{\"gender\":\"woman\"}");
    define("3", persons + ",\"breakdowns\":[\"gender\",\"engagement\"]");
    define(
        "4",
        "\"of\":\"attendance\",\"measure\":\"count\"," + ours + ",\"breakdowns\":[\"gender\"]");
    define(
        "5",
        "\"of\":\"attendance\",\"measure\":\"count\",\"where\":{\"kind\":[\""
            + kind()
            + "\"],\"gender\":[\"woman\"]},\"breakdowns\":[\"engagement\"]");
  }

  /** One session every two months, and who came. */
  List<DomainEvent> beginning() {
    List<DomainEvent> told = new ArrayList<>();
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
        any(Gender.WOMAN, Gender.WOMAN, Gender.WOMAN, Gender.MAN, Gender.MAN, Gender.UNKNOWN),
        any(Engagement.EMPLOYEE, Engagement.EMPLOYEE, Engagement.EMPLOYEE, Engagement.VOLUNTEER),
        any("direction", "coordination", "coordination", "accueil", "recherche", "atelier"),
        null);
  }

  private DomainEvent session(int number) {
    return new SessionRecorded(
        sessions.get(number),
        UUID.nameUUIDFromBytes(kind().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        kind(),
        kind(),
        null,
        null,
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
