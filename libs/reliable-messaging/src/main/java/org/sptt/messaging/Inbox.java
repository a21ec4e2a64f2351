package org.sptt.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applies events once: the duplicate check, the change and the mark are one transaction. */
@ApplicationScoped
class Inbox {

  private final AgroalDataSource dataSource;
  private final Instance<EventListener> listener;

  Inbox(AgroalDataSource dataSource, Instance<EventListener> listener) {
    this.dataSource = dataSource;
    this.listener = listener;
  }

  @Transactional
  void apply(List<ReceivedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    Set<UUID> fresh = markApplied(events);
    // An id twice in one batch is fresh once: removing it as it is met drops the second.
    List<ReceivedEvent> toApply =
        events.stream().filter(event -> fresh.remove(event.id())).toList();
    if (!toApply.isEmpty()) {
      listener.get().apply(toApply);
    }
  }

  private Set<UUID> markApplied(List<ReceivedEvent> events) {
    Object[] ids = events.stream().map(ReceivedEvent::id).toArray();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into inbox_event (event_id) select distinct unnest(?::uuid[])"
                    + " on conflict do nothing returning event_id")) {
      Array array = connection.createArrayOf("uuid", ids);
      insert.setArray(1, array);
      Set<UUID> fresh = new HashSet<>();
      try (ResultSet row = insert.executeQuery()) {
        while (row.next()) {
          fresh.add(row.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException e) {
      throw new InboxUnavailable(e);
    }
  }

  /** The database could not be asked; nothing is wrong with the event. */
  static class InboxUnavailable extends RuntimeException {
    InboxUnavailable(SQLException cause) {
      super(cause);
    }
  }
}
