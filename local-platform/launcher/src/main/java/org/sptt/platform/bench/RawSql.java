package org.sptt.platform.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * Sign-ups as somebody would write them in plain SQL, on copies of the service's own tables: a
 * place is counted, a registration and an event are written. No mail, no look at who asks, no HTTP.
 */
public final class RawSql {
  private static final String EVENT =
      """
      {"specversion":"1.0","id":"%s","source":"/training","type":"registration-recorded.v1",\
      "subject":"%s","time":"2026-01-01T10:00:00.123456Z","datacontenttype":"application/json",\
      "data":{"registrationId":"%s","sessionId":"%s","personKey":"%s","categories":\
      {"gender":"unknown","engagement":"unknown"},"status":"confirmed","askedOn":"2026-01-01"}}""";

  private static final String REGISTRATION =
      """
      insert into raw.registration (id, version, session_id, person_key, given_name, family_name,
        email, gender, engagement, status, half_days, asked_at, asked_on, ticket, transition)
      select ?, 0, ?, ?, 'Camille', 'Exemple', ?, 'UNKNOWN', 'UNKNOWN', 'CONFIRMED', '{}', now(),
        current_date, 1, 1""";

  private static final String OUTBOX =
      "insert into raw.outbox_event (event_id, topic, aggregate_id, content)"
          + " select ?, 'sptt.training', ?, ?";

  private static final String ONE_STATEMENT =
      "with place as (update raw.sign_up_sheet set taken = taken + 1"
          + " where session_id = ? and taken < capacity returning session_id),"
          + " registration as ("
          + REGISTRATION
          + " from place) "
          + OUTBOX
          + " from place";

  private final String url;
  private final String user;
  private final String password;

  public RawSql(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Fresh tables, with these sessions and more places than anybody asks for. */
  public void prepare(List<UUID> sessions) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists raw cascade");
      statement.execute("create schema raw");
      for (String table : List.of("registration", "outbox_event", "sign_up_sheet")) {
        statement.execute(
            "create table raw.%s (like public.%s including all)".formatted(table, table));
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into raw.sign_up_sheet (session_id, open, audience, closes_at, starts_at,"
                  + " capacity) values (?, true, 'ALL', now(), now(), 1000000000)")) {
        for (UUID session : sessions) {
          insert.setObject(1, session);
          insert.executeUpdate();
        }
      }
    }
  }

  /** All in one statement, which is its own transaction. */
  public Load.Clients oneStatement(List<UUID> sessions) {
    return () -> new OneStatement(connect(), sessions);
  }

  /** A transaction of five statements: lock, read, write twice, count. */
  public Load.Clients fiveStatements(UUID session) {
    return () -> new FiveStatements(connect(), session);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  private static void bindRegistration(PreparedStatement statement, int from, UUID session)
      throws SQLException {
    UUID person = UUID.randomUUID();
    statement.setObject(from, UUID.randomUUID());
    statement.setObject(from + 1, session);
    statement.setObject(from + 2, person);
    statement.setString(from + 3, person + "@raw.example.org");
  }

  private static void bindEvent(PreparedStatement statement, int from, UUID session)
      throws SQLException {
    UUID id = UUID.randomUUID();
    statement.setObject(from, id);
    statement.setString(from + 1, session.toString());
    statement.setString(from + 2, EVENT.formatted(id, session, id, session, id));
  }

  private record OneStatement(
      Connection connection, PreparedStatement statement, List<UUID> sessions)
      implements Load.Client {
    OneStatement(Connection connection, List<UUID> sessions) throws SQLException {
      this(connection, connection.prepareStatement(ONE_STATEMENT), sessions);
    }

    @Override
    public boolean send(long number) throws SQLException {
      UUID session = sessions.get((int) (number % sessions.size()));
      statement.setObject(1, session);
      bindRegistration(statement, 2, session);
      bindEvent(statement, 6, session);
      return statement.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private record FiveStatements(
      Connection connection,
      PreparedStatement lock,
      PreparedStatement registration,
      PreparedStatement event,
      PreparedStatement count,
      UUID session)
      implements Load.Client {
    FiveStatements(Connection connection, UUID session) throws SQLException {
      this(
          connection,
          connection.prepareStatement(
              "select taken, capacity from raw.sign_up_sheet where session_id = ? for update"),
          connection.prepareStatement(REGISTRATION),
          connection.prepareStatement(OUTBOX),
          connection.prepareStatement(
              "update raw.sign_up_sheet set taken = taken + 1 where session_id = ?"),
          session);
      connection.setAutoCommit(false);
    }

    @Override
    public boolean send(long number) throws SQLException {
      lock.setObject(1, session);
      try (ResultSet row = lock.executeQuery()) {
        if (!row.next() || row.getInt(1) >= row.getInt(2)) {
          connection.rollback();
          return false;
        }
      }
      bindRegistration(registration, 1, session);
      registration.executeUpdate();
      bindEvent(event, 1, session);
      event.executeUpdate();
      count.setObject(1, session);
      count.executeUpdate();
      connection.commit();
      return true;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
