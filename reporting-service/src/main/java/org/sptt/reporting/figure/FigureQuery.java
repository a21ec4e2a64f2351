package org.sptt.reporting.figure;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sptt.edge.Refusals;

/** How a request says what it asks of an indicator. */
public record FigureQuery(
    @Parameter(description = "ISO date; today when left out.", example = "2024-07-31")
        @QueryParam("asOf")
        String asOf,
    @Parameter(description = "Only what happened from this day on.", example = "2024-01-01")
        @QueryParam("from")
        String from,
    @Parameter(
            description = "Only what was recorded by this instant, or by the end of this day.",
            example = "2024-09-01T00:00:00Z")
        @QueryParam("knownOn")
        String knownOn,
    @Parameter(description = "Version of the definition; the one in force when left out.")
        @QueryParam("version")
        Integer version,
    @Parameter(
            description =
                "Filters, each a dimension and a value; several of one dimension mean any of them.",
            example = "gender:woman")
        @QueryParam("where")
        List<String> where) {

  /**
   * The question about an indicator.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what cannot be read
   */
  public Question of(String indicator, Clock clock) {
    Question question =
        new Question(
            indicator,
            Days.asOf(asOf, clock),
            Days.read("from", from),
            present(knownOn).map(text -> instant(text, clock)),
            Optional.ofNullable(version),
            Map.of(),
            Optional.empty());
    Map<String, Set<String>> filters = new TreeMap<>();
    for (String filter : where == null ? List.<String>of() : where) {
      String[] parts = filter.split(":", 2);
      if (parts.length < 2) {
        throw Refusals.malformed("no-filter", "where must be like gender:woman.");
      }
      filters.computeIfAbsent(parts[0], d -> new TreeSet<>()).add(parts[1]);
    }
    for (Map.Entry<String, Set<String>> filter : filters.entrySet()) {
      question = question.within(filter.getKey(), filter.getValue());
    }
    return question;
  }

  private static Optional<String> present(String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }

  // A day alone is meant to its end.
  private static Instant instant(String text, Clock clock) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    } catch (DateTimeParseException e) {
      throw Refusals.malformed(
          "knownOn",
          "no-instant",
          "knownOn must be like 2024-09-01T00:00:00Z, or a day like 2024-08-31.");
    }
  }
}
