package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.sql.Sql;

/** Who the people are that ask for places, all of a batch at once. */
@ApplicationScoped
class Recognition {

  private static final String QUERY =
      """
      select r.id, r.status, r.transition, k.gender, k.engagement, k.professional_status,
        k.structure_id, own.id,
        exists (
          select from known_member m
          where m.person_key = a.person_key and m.joined_on <= ?
            and (m.left_on is null or m.left_on > ?)),
        r.asked_at
      from unnest(?::uuid[], ?::uuid[], ?::text[]) with ordinality
        as a (session_id, person_key, organization, position)
      left join registration r on r.session_id = a.session_id and r.person_key = a.person_key
      left join known_person k on k.person_key = a.person_key
      left join known_structure own on own.organization = a.organization
      order by a.position""";

  private final Sql sql;
  private final Clock clock;

  Recognition(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** In the order of the applications. */
  List<Recognised> of(List<Application> applications) {
    LocalDate today = LocalDate.now(clock);
    return sql.query(
        QUERY,
        Recognition::read,
        today,
        today,
        applications.stream().map(Application::sessionId).toList(),
        applications.stream().map(Application::personKey).toList(),
        applications.stream().map(Application::organization).toList());
  }

  private static Recognised read(ResultSet row) throws SQLException {
    UUID theirs = row.getObject(7, UUID.class);
    UUID vouching = row.getObject(8, UUID.class);
    return new Recognised(
        standing(row),
        told(row, theirs),
        vouching,
        theirs == null || theirs.equals(vouching),
        row.getBoolean(9));
  }

  private static Optional<Recognised.Standing> standing(ResultSet row) throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    return id == null
        ? Optional.empty()
        : Optional.of(
            new Recognised.Standing(
                id,
                "CANCELLED".equals(row.getString(2)),
                row.getInt(3),
                Optional.ofNullable(row.getTimestamp(10)).map(Timestamp::toInstant).orElse(null)));
  }

  private static PersonCategories told(ResultSet row, UUID structure) throws SQLException {
    String gender = row.getString(4);
    String engagement = row.getString(5);
    return new PersonCategories(
        gender == null ? null : Gender.valueOf(gender),
        engagement == null ? null : Engagement.valueOf(engagement),
        row.getString(6),
        structure);
  }
}
