package org.sptt.reporting.suppression;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.testing.TokenIssuer;

/**
 * What a stranger knows who read every report and its corrections, and beside it what is true,
 * which only the team may read.
 */
final class PublicKnowledge {

  private static final int THRESHOLD = 5;
  private static final Pattern TITLE = Pattern.compile("Vue \\w+-(\\w+)-\\d");
  private static final Pattern CORRECTED = Pattern.compile("compte (\\w+)");
  private static final Map<String, String> DIMENSIONS =
      Map.of("women", "engagement", "visits", "gender");

  /** A number as it was known when a report was published. */
  private record Number(int time, LocalDate date, String programme, String meaning) {
    boolean isSameThing(Number other) {
      return programme.equals(other.programme) && meaning.equals(other.meaning);
    }
  }

  /** What a report asked: a figure on a date, whole or taken apart. */
  private record Asked(int time, LocalDate date, String indicator, String dimension) {
    Number number(String part) {
      return new Number(
          time, date, programme(), AttackedProgramme.meaning(indicator, dimension, part));
    }

    Asked at(int otherTime) {
      return new Asked(otherTime, date, indicator, dimension);
    }

    String programme() {
      return indicator.substring(0, indicator.length() - 1);
    }
  }

  private record Silence(Asked asked, int time) {}

  private final Equations<Number> known = new Equations<>();
  private final Map<Number, Integer> truth = new HashMap<>();
  private final Map<Asked, Set<String>> tables = new HashMap<>();
  private final List<Silence> silences = new ArrayList<>();
  private final Map<String, List<Asked>> asked = new HashMap<>();
  private final List<String> slips = new ArrayList<>();
  private int time;

  /** A report that was just published. */
  void read(String report) {
    time++;
    asked.put(report, new ArrayList<>());
    PublicReading reading = PublicReading.of(report);
    JsonPath open = json(PublicReading.file(report, "bilan.json"));
    JsonPath all = complete(report);
    LocalDate asOf = LocalDate.parse(open.getString("asOf"));
    List<Map<String, ?>> pieces = open.getList("chapters.pieces.flatten()");
    List<Map<String, ?>> exact = all.getList("chapters.pieces.flatten()");
    List<String> titles =
        pieces.stream().map(p -> (String) p.get("title")).filter(t -> !t.isEmpty()).toList();
    for (int i = 0; i < pieces.size(); i++) {
      new Piece(report, asOf, reading, titles, pieces.get(i), lines(exact.get(i))).read();
    }
  }

  /** One piece of a report: what it tells, and what it keeps to itself. */
  private final class Piece {
    private final String report;
    private final LocalDate asOf;
    private final PublicReading reading;
    private final List<String> titles;
    private final String title;
    private final List<Map<String, ?>> lines;
    private final Map<String, Integer> exact;

    Piece(
        String report,
        LocalDate asOf,
        PublicReading reading,
        List<String> titles,
        Map<String, ?> piece,
        List<Map<String, ?>> exact) {
      this.report = report;
      this.asOf = asOf;
      this.reading = reading;
      this.titles = titles;
      this.title = (String) piece.get("title");
      this.lines = lines(piece);
      this.exact = values(exact);
    }

    void read() {
      String view = TITLE.matcher(title).results().map(r -> r.group(1)).findFirst().orElse("");
      switch (view) {
        case "" -> IntStream.range(0, lines.size()).forEach(i -> whole(i, asOf));
        case "temps" -> IntStream.range(0, lines.size()).forEach(i -> whole(i, day(label(i))));
        default -> table(DIMENSIONS.getOrDefault(view, view));
      }
    }

    private void whole(int line, LocalDate date) {
      Asked question = ask(date, line, "");
      List<String> formats =
          label(line).startsWith("compte")
              ? reading.formatsThatTell(label(line))
              : reading.formatsThatTell(titles, title, label(line));
      learn(question.number(""), line, formats);
    }

    private void table(String dimension) {
      Asked question = ask(asOf, 0, dimension);
      Map<Number, Double> sum = new HashMap<>(Map.of(question.number(""), -1.0));
      List<Double> bars = reading.bars(titles, title);
      for (int i = 0; i < lines.size(); i++) {
        if (label(i).startsWith("compte")) {
          whole(i, asOf);
        } else {
          List<String> formats = new ArrayList<>(reading.formatsThatTell(titles, title, label(i)));
          if (bars.size() == lines.size() && bars.get(i) > 0) {
            formats.add("drawing");
          }
          learn(question.number(label(i)), i, formats);
          sum.put(question.number(label(i)), 1.0);
          tables.computeIfAbsent(question, q -> new TreeSet<>()).add(label(i));
        }
      }
      known.know(sum);
    }

    private Asked ask(LocalDate date, int line, String dimension) {
      Asked question = new Asked(time, date, (String) lines.get(line).get("indicator"), dimension);
      asked.get(report).add(question);
      return question;
    }

    private void learn(Number number, int line, List<String> formats) {
      truth.put(number, exact.get(label(line)));
      if (lines.get(line).get("value") == null && !formats.isEmpty()) {
        slips.add(number + " in " + formats);
      }
      if (lines.get(line).get("value") != null || !formats.isEmpty()) {
        known.know(number);
      }
    }

    private String label(int line) {
      return (String) lines.get(line).get("label");
    }
  }

  /** Whatever the corrections of a report do not name is now what it was then. */
  void readCorrections(String report) {
    String page = given().get("/bilans/" + report + "/rectificatifs").asString();
    Set<String> corrected =
        CORRECTED.matcher(page).results().map(r -> r.group(1)).collect(Collectors.toSet());
    asked.get(report).stream()
        .filter(question -> !corrected.contains(question.indicator()))
        .forEach(question -> silences.add(new Silence(question, time)));
  }

  /**
   * What follows once all is read: parts that a table leaves out are nought, and some are made up
   * of others.
   */
  void conclude(List<AttackedProgramme> programmes) {
    Map<String, Set<String>> parts = new TreeMap<>();
    tables.forEach(
        (table, its) -> parts.computeIfAbsent(kind(table), k -> new TreeSet<>()).addAll(its));
    tables
        .keySet()
        .forEach(
            table ->
                programmes.stream()
                    .filter(programme -> programme.id().equals(table.programme()))
                    .forEach(p -> parts.get(kind(table)).addAll(p.parts(table.dimension()))));
    programmes.forEach(programme -> programme.refinements().forEach(r -> refine(programme, r)));
    tables.forEach(
        (table, its) ->
            parts.get(kind(table)).stream()
                .filter(part -> !its.contains(part))
                .forEach(part -> known.know(table.number(part))));
    for (Silence silence : silences) {
      Asked question = silence.asked();
      Stream.concat(Stream.of(""), parts.getOrDefault(kind(question), Set.of()).stream())
          .forEach(
              part ->
                  known.knowEqual(question.number(part), question.at(silence.time()).number(part)));
    }
  }

  // Of all moments, whether something was asked then or not.
  private void refine(AttackedProgramme programme, AttackedProgramme.Refinement refinement) {
    Set<LocalDate> dates = truth.keySet().stream().map(Number::date).collect(Collectors.toSet());
    for (LocalDate date : dates) {
      for (int then = 1; then <= time; then++) {
        for (String figure : List.of("3", "4")) {
          Asked coarse = new Asked(then, date, programme.id() + figure, refinement.dimension());
          Asked fine = new Asked(then, date, programme.id() + figure, refinement.finer());
          Map<Number, Double> sum = new HashMap<>(Map.of(coarse.number(refinement.part()), -1.0));
          refinement.parts().forEach(part -> sum.put(fine.number(part), 1.0));
          known.know(sum);
        }
      }
    }
  }

  private static String kind(Asked table) {
    return table.number("").programme() + table.number("").meaning() + table.dimension();
  }

  /** Numbers that some formats tell and others keep to themselves. */
  List<String> slips() {
    return slips;
  }

  /** How many small numbers and small changes there are. */
  int secrets() {
    return secret(number -> true, (one, other) -> true).size();
  }

  /** Those of them that follow from what is public. */
  List<String> determined() {
    return secret(known::tell, known::tellDifference);
  }

  private List<String> secret(
      java.util.function.Predicate<Number> number,
      java.util.function.BiPredicate<Number, Number> change) {
    List<String> found = new ArrayList<>();
    List<Number> all = List.copyOf(truth.keySet());
    for (int i = 0; i < all.size(); i++) {
      Number one = all.get(i);
      if (isSmall(truth.get(one)) && number.test(one)) {
        found.add(one + " = " + truth.get(one));
      }
      for (Number other : all.subList(0, i)) {
        int difference = truth.get(one) - truth.get(other);
        if (one.isSameThing(other) && isSmall(difference) && change.test(one, other)) {
          found.add(one + " - " + other + " = " + difference);
        }
      }
    }
    return found;
  }

  private static boolean isSmall(int number) {
    return number != 0 && Math.abs(number) < THRESHOLD;
  }

  // The ends of the quarters and the reports' own dates, as pages write them.
  private static LocalDate day(String words) {
    return Stream.iterate(LocalDate.of(2021, 1, 1), day -> day.plusDays(1))
        .limit(2_000)
        .filter(day -> FrenchWords.period(day, day).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static JsonPath json(byte[] content) {
    return JsonPath.from(new String(content, StandardCharsets.UTF_8));
  }

  private static JsonPath complete(String report) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .get("/bilans/" + report + "/fichiers/bilan.json?complete=true")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, ?>> lines(Map<String, ?> piece) {
    return (List<Map<String, ?>>) piece.get("lines");
  }

  private static Map<String, Integer> values(List<Map<String, ?>> lines) {
    Map<String, Integer> values = new HashMap<>();
    lines.forEach(
        line ->
            values.put(
                (String) line.get("label"), ((java.lang.Number) line.get("value")).intValue()));
    return values;
  }
}
