package org.sptt.reporting.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sptt.testing.PlatformResource;

/** Migrations over rows as they were before; what they find and leave is taken back. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MigrationIT {

  @Inject AgroalDataSource database;

  @Test
  void definitionsOfRegistrationsGoOnMeaningWhatTheyMeant() throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "insert into fact (id, source, kind, day, quantity, attributes, borrows, event_id,"
              + " known_from) values ('m', 'm', 'registration', '2024-01-01', 1,"
              + " '{\"status\":\"waiting\",\"gender\":\"woman\"}', '{}', gen_random_uuid(), now())");
      indicator(statement, "M1", "'registration'", "{\"status\":[\"waiting\"]}", "null", "{}");
      indicator(statement, "M2", "null", "{}", "'M1'", "{\"status\":\"waiting\"}");
      indicator(statement, "M3", "'membership'", "{\"status\":[\"waiting\"]}", "null", "{}");

      statement.execute(script("V11__what_became_of_a_place.sql"));

      assertThat(only(statement, "select attributes from fact where id = 'm'"))
          .isEqualTo("{\"gender\": \"woman\", \"place-status\": \"waiting\"}");
      assertThat(only(statement, "select conditions from indicator where id = 'M1'"))
          .isEqualTo("{\"place-status\": [\"waiting\"]}");
      assertThat(only(statement, "select breakdowns from indicator where id = 'M1'"))
          .isEqualTo("[\"kind\", \"place-status\"]");
      assertThat(only(statement, "select cell from indicator where id = 'M2'"))
          .isEqualTo("{\"place-status\": \"waiting\"}");
      assertThat(only(statement, "select conditions from indicator where id = 'M3'"))
          .isEqualTo("{\"status\": [\"waiting\"]}");
      connection.rollback();
    }
  }

  private static void indicator(
      Statement statement, String id, String of, String where, String cellOf, String cell)
      throws SQLException {
    statement.execute(
        "insert into indicator (id, version, label_fr, fact_kind, at_least, conditions, cell_of,"
            + " cell, breakdowns, adopted_at) values ('%s', 1, 'm', %s, 1, '%s', %s, '%s',"
                .formatted(id, of, where, cellOf, cell)
            + " '[\"status\", \"kind\"]', now())");
  }

  private static String script(String name) throws IOException {
    try (InputStream file = MigrationIT.class.getResourceAsStream("/db/migration/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String only(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
