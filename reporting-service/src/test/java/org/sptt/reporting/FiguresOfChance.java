package org.sptt.reporting;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.sptt.testing.TokenIssuer;

/** Figures of a {@link ProgrammeOfChance}, as a service answers them. */
final class FiguresOfChance {

  private static final int WINDOW = 60;
  private static final List<String> DEFINITIONS =
      List.of(
          "\"measure\":\"distinct\",\"by\":\"person\",\"breakdowns\":[\"gender\",\"engagement\","
              + "\"status\",\"territory\",\"audience\",\"new\",\"joined\",\"theme\"]",
          "\"measure\":\"count\",\"breakdowns\":[\"department\",\"theme\"]",
          "\"measure\":\"groups\",\"by\":\"person\",\"per\":\"structure\",\"atLeast\":2,"
              + "\"breakdowns\":[\"department\"]",
          "\"measure\":\"most\",\"by\":\"person\",\"per\":\"session\",\"breakdowns\":[\"gender\"]");

  private final String kind;
  private final Supplier<RequestSpecification> service;

  /**
   * @param kind of the programme's sessions
   * @param service whom to ask
   */
  FiguresOfChance(String kind, Supplier<RequestSpecification> service) {
    this.kind = kind;
    this.service = service;
  }

  /** Each event twice, and all of a window in any order. */
  static List<ProgrammeOfChance.Told> disorderly(List<ProgrammeOfChance.Told> life, Random random) {
    List<ProgrammeOfChance.Told> twice = new ArrayList<>();
    for (int from = 0; from < life.size(); from += WINDOW) {
      List<ProgrammeOfChance.Told> window =
          new ArrayList<>(life.subList(from, Math.min(life.size(), from + WINDOW)));
      window.addAll(List.copyOf(window));
      Collections.shuffle(window, random);
      twice.addAll(window);
    }
    return twice;
  }

  void define() {
    for (int i = 0; i < DEFINITIONS.size(); i++) {
      define("CHANCE" + i, DEFINITIONS.get(i));
    }
  }

  /** The state with the hash over all running figures, and answers as known at several instants. */
  List<String> all() {
    List<String> figures = new ArrayList<>();
    figures.add(state());
    for (int i = 0; i < DEFINITIONS.size(); i++) {
      figures.add(ask("CHANCE" + i + "/breakdown?by=theme&asOf=2024-12-31"));
      figures.add(ask("CHANCE" + i + "?asOf=2024-12-31&from=2024-02-01&where=gender:woman"));
      for (int day = 1; day < 20; day += 3) {
        Instant known = Instant.parse("2024-01-01T08:00:00Z").plus(Duration.ofDays(day));
        figures.add(ask("CHANCE" + i + "/breakdown?by=gender&asOf=2024-06-30&knownOn=" + known));
      }
    }
    return figures;
  }

  String state() {
    return get("/api/state");
  }

  String ask(String question) {
    return get("/api/figures/" + question);
  }

  private String get(String path) {
    return evaluator().get(path).then().statusCode(200).extract().asString();
  }

  private void define(String id, String what) {
    evaluator()
        .contentType("application/json")
        .body(
            "{\"labelFr\":\"c\",\"of\":\"attendance\",\"where\":{\"kind\":[\"%s\"]},%s}"
                .formatted(kind, what))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }

  private RequestSpecification evaluator() {
    return service.get().auth().oauth2(TokenIssuer.evaluator());
  }
}
