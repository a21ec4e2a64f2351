package org.sptt.directory.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.events.RectificationCarriedOut;
import org.sptt.events.RectificationKeyOffered;
import org.sptt.events.RectificationRequested;
import org.sptt.events.RectificationSent;
import org.sptt.events.SealedText;
import org.sptt.events.Topics;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.Rectified;
import org.sptt.privacy.Sweep;
import org.sptt.sql.Sql;

/**
 * Has what is wrong about people corrected in every service. Each that holds a copy is sent what is
 * right under a key of its own, which it forgets when it has read it.
 */
@ApplicationScoped
public class RectificationRegister {

  private static final int SHOWN = 100;
  private static final String VIEWS =
      """
      select r.id, r.person_key, r.ordered_at,
        coalesce((select sum(a.entries) from rectification_answer a
          where a.rectification_id = r.id), 0),
        coalesce((select string_agg(a.service, ' ') from rectification_answer a
          where a.rectification_id = r.id), '')
      from rectification r""";

  private final Sql sql;
  private final Outbox outbox;
  private final Sweep sweep;
  private final ObjectMapper json;
  private final Clock clock;

  RectificationRegister(Sql sql, Outbox outbox, Sweep sweep, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.sweep = sweep;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Tells the other services; the caller has corrected this one's own.
   *
   * @param newKey the person's from now on, when the e-mail is another
   * @return by which it is known from now on
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID order(UUID personKey, Optional<UUID> newKey, Rectified right, String account) {
    UUID id = UUID.randomUUID();
    sql.update(
        "insert into rectification (id, person_key, ordered_at, ordered_by, content)"
            + " values (?, ?, ?, ?, ?)",
        id,
        newKey.orElse(personKey),
        clock.instant(),
        account,
        text(right));
    outbox.record(new RectificationRequested(id, personKey, newKey.orElse(null)));
    outbox.record(new RectificationCarriedOut(id, "directory", Map.of("people", 1)));
    return id;
  }

  /** A service waits for what is right; what was erased meanwhile is not sent. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(RectificationKeyOffered offered) {
    sql.query(
            "select content from rectification where id = ? and content is not null",
            row -> row.getString(1),
            offered.rectificationId())
        .forEach(
            content ->
                outbox.record(
                    new RectificationSent(
                        offered.rectificationId(),
                        offered.service(),
                        SealedText.seal(content, offered.publicKey()))));
  }

  /** Notes that a service has carried it out; told twice, it is noted once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(@Observes RectificationCarriedOut done) {
    sql.update(
        """
        insert into rectification_answer (rectification_id, service, carried_out_at, entries)
        select id, ?, cast(? as timestamptz), ? from rectification where id = ?
        on conflict do nothing""",
        done.service(),
        clock.instant(),
        done.stores().values().stream().mapToInt(Integer::intValue).sum(),
        done.rectificationId());
    int completed =
        sql.update(
            """
            update rectification r set content = null, completed_at = ?
            where r.id = ? and r.content is not null and ? = (select count(*)
              from rectification_answer a where a.rectification_id = r.id)""",
            clock.instant(),
            done.rectificationId(),
            Topics.OF_SERVICES.size());
    if (completed > 0) {
      sweep.isNeeded();
    }
  }

  /** The latest first. */
  List<RectificationView> latest() {
    return sql.query(VIEWS + " order by r.ordered_at desc, r.id limit ?", this::view, SHOWN);
  }

  /** How far one is. */
  public RectificationView require(UUID id) {
    return sql.query(VIEWS + " where r.id = ?", this::view, id).stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("rectification"));
  }

  private RectificationView view(ResultSet row) throws SQLException {
    List<String> answered = Arrays.asList(row.getString(5).split(" "));
    return new RectificationView(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        LocalDateTime.ofInstant(row.getTimestamp(3).toInstant(), clock.getZone()),
        row.getInt(4),
        Topics.OF_SERVICES.stream()
            .map(topic -> topic.substring(topic.indexOf('.') + 1))
            .filter(service -> !answered.contains(service))
            .toList());
  }

  private String text(Rectified right) {
    try {
      return json.writeValueAsString(right);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a rectification cannot be written", e);
    }
  }
}
