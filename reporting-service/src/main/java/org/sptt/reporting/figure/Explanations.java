package org.sptt.reporting.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sptt.events.EventContracts;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.figure.Answers.Whole;
import org.sptt.reporting.figure.FactBehind.Standing;
import org.sptt.sql.Sql;

/** Says of every fact that a figure could be counted from whether it was, or why not. */
@ApplicationScoped
public class Explanations {

  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final Answers answers;
  private final Programme programme;
  private final Sql sql;
  private final ObjectMapper json;

  Explanations(Answers answers, Programme programme, Sql sql, ObjectMapper json) {
    this.answers = answers;
    this.programme = programme;
    this.sql = sql;
    this.json = json;
  }

  /** How many facts of the kind there are, by what became of them. */
  @Transactional
  public List<Tally> tallies(Question question) {
    ExplainingQuery query = query(question).tallies();
    return sql.query(
        query.sql(),
        row ->
            new Tally(
                Standing.valueOf(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                row.getLong(3)),
        query.values());
  }

  /**
   * How many facts something became of.
   *
   * @param because the dimension that left them out, where one did
   */
  public record Tally(Standing standing, Optional<String> because, long facts) {}

  /**
   * The facts in the order of their ids.
   *
   * @param after the id after which to begin; empty for the first
   * @param standing only those of which this became; empty for all
   */
  @Transactional
  public List<FactBehind> facts(
      Question question, String after, Optional<Standing> standing, int limit) {
    ExplainingQuery query = query(question).facts(after, standing.map(Enum::name), limit);
    return sql.query(query.sql(), this::fact, query.values());
  }

  private ExplainingQuery query(Question question) {
    Whole whole = answers.whole(question);
    return new ExplainingQuery(
        whole.definition(), whole.question(), programme.homeKnownOn(question.knownOn()));
  }

  private FactBehind fact(ResultSet row) throws SQLException {
    return new FactBehind(
        row.getString("id"),
        row.getObject("day", LocalDate.class),
        row.getObject("until", LocalDate.class),
        Standing.valueOf(row.getString("standing")),
        row.getString("because"),
        attributes(row.getString("attributes")),
        row.getTimestamp("known_from").toInstant(),
        row.getObject("event_id", UUID.class),
        EventContracts.readEnvelope(row.getString("content")).type(),
        row.getString("place"));
  }

  private TreeMap<String, String> attributes(String text) {
    try {
      return json.readValue(text, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("attributes that were written cannot be read", e);
    }
  }
}
