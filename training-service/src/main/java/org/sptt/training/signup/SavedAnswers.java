package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.sql.Sql;
import org.sptt.sql.Statements;

/** The answers that were given to requests with an Idempotency-Key. */
@ApplicationScoped
class SavedAnswers {

  /** A key of one session. */
  record Key(UUID sessionId, String text) {
    static Key of(Application application) {
      return new Key(application.sessionId(), application.key().orElseThrow().text());
    }
  }

  /** What was asked under a key, as a hash, and what was answered. */
  record Saved(ByteBuffer request, Place place) {

    /** The same answer once more; refuses (422) when the same key asks for something else. */
    Place answer(Application application) {
      if (!request.equals(application.key().orElseThrow().request())) {
        throw Refusals.refused(
            "idempotency-key-reused",
            "This Idempotency-Key came with another request before. Make up a new one.");
      }
      return place;
    }
  }

  private final Sql sql;
  private final Clock clock;

  SavedAnswers(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Of those applications that have a key which was answered before. */
  Map<Key, Saved> of(List<Application> applications) {
    List<Application> keyed = keyed(applications);
    Map<Key, Saved> saved = new HashMap<>();
    if (!keyed.isEmpty()) {
      sql.query(
          """
          select s.session_id, s.key, s.request, s.body
          from unnest(?::uuid[], ?::text[]) as a (session_id, key)
          join idempotent_answer s on s.session_id = a.session_id and s.key = a.key""",
          row ->
              saved.put(
                  new Key(row.getObject(1, UUID.class), row.getString(2)),
                  new Saved(ByteBuffer.wrap(row.getBytes(3)), Place.valueOf(row.getString(4)))),
          keyed.stream().map(Application::sessionId).toList(),
          keyed.stream().map(application -> Key.of(application).text()).toList());
    }
    return saved;
  }

  void save(Map<Application, Place> answers, Statements together) {
    List<Application> keyed = keyed(List.copyOf(answers.keySet()));
    if (keyed.isEmpty()) {
      return;
    }
    together.add(
        """
        insert into idempotent_answer (session_id, key, request, body, answered_at)
        select a.session_id, a.key, decode(a.request, 'hex'), a.body, ?
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
          as a (session_id, key, request, body)""",
        clock.instant(),
        keyed.stream().map(Application::sessionId).toList(),
        keyed.stream().map(each -> Key.of(each).text()).toList(),
        keyed.stream().map(SavedAnswers::hex).toList(),
        keyed.stream().map(answers::get).toList());
  }

  private static String hex(Application application) {
    return HexFormat.of().formatHex(application.key().orElseThrow().request().array());
  }

  /** Nobody repeats a request after that long. */
  void forgetOlderThan(Duration age) {
    sql.update("delete from idempotent_answer where answered_at < ?", clock.instant().minus(age));
  }

  private static List<Application> keyed(List<Application> applications) {
    return applications.stream().filter(application -> application.key().isPresent()).toList();
  }
}
