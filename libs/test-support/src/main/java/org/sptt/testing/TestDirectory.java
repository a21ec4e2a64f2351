package org.sptt.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.sptt.events.DomainEvent;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonRecorded;
import org.sptt.events.StructureRecorded;

/**
 * Stands where the directory stands: what it tells, the tested service has applied when the method
 * returns. For use in a {@code @QuarkusTest}.
 */
public final class TestDirectory {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private TestDirectory() {}

  /** A new structure whose professionals sign in through no organisation. */
  public static UUID structure() {
    return structure(null);
  }

  /** A new structure; {@link TokenIssuer#partnerOf} its organisation is one of its people. */
  public static UUID structure(String organization) {
    UUID id = UUID.randomUUID();
    tell(new StructureRecorded(id, "Structure " + id, null, "80", null, null, organization));
    return id;
  }

  /** A new person of whom only the key is known. */
  public static UUID person() {
    UUID key = UUID.randomUUID();
    person(key, PersonCategories.UNKNOWN);
    return key;
  }

  public static void person(UUID key, PersonCategories categories) {
    tell(new PersonRecorded(key, categories));
  }

  private static void tell(DomainEvent event) {
    UUID eventId = TestKafka.tell(event);
    await("applying " + event).atMost(PATIENCE).until(() -> isApplied(eventId));
  }

  private static boolean isApplied(UUID eventId) throws SQLException {
    try (Connection connection = Database.connect();
        PreparedStatement select =
            connection.prepareStatement("select 1 from inbox_event where event_id = ?")) {
      select.setObject(1, eventId);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }
}
