package org.sptt.reporting.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.sptt.testing.PlatformResource;

/** What PostgreSQL reads of rows in its binary format is what was written. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CopyRowsIT {

  /** Every kind of value, with those that are first, last, empty, long or hard to write. */
  private record Row(
      String text,
      UUID uuid,
      LocalDate day,
      Instant moment,
      BigDecimal number,
      String json,
      List<String> texts) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "",
              new UUID(0, 0),
              null,
              Instant.parse("2000-01-01T00:00:00Z"),
              new BigDecimal("0"),
              "{}",
              List.of()),
          new Row(
              "tab\tline\nback\\slash \"é\" € 𝄞 \\N",
              UUID.fromString("ffffffff-ffff-8fff-bfff-ffffffffffff"),
              LocalDate.of(1999, 12, 31),
              Instant.parse("1999-12-31T23:59:59.999999Z"),
              new BigDecimal("-12345678.000901"),
              "{\"a\": \"é\\\\ \\\"x\\\"\"}",
              List.of("{", ",", "", "NULL", "structure/é")),
          new Row(
              "x".repeat(100_000),
              UUID.randomUUID(),
              LocalDate.of(2024, 2, 29),
              Instant.parse("2024-02-29T12:00:00.000001Z"),
              new BigDecimal("1000000000000"),
              "{\"long\": \"" + "y".repeat(50_000) + "\"}",
              List.of("one")),
          new Row(
              "half",
              UUID.randomUUID(),
              LocalDate.of(9999, 12, 31),
              Instant.EPOCH,
              new BigDecimal("0.5"),
              "{\"a\": \"1\", \"b\": \"2\"}",
              List.of("a", "b", "c")));

  @Inject AgroalDataSource database;

  @Test
  void everyValueComesBackAsItWas() throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create temporary table copied (number_of int generated always as identity, t text,"
              + " u uuid, d date, m timestamptz, n numeric, j jsonb, a text[])");
      CopyRows rows = new CopyRows(1);
      assertThat(rows.isEmpty()).isTrue();
      for (Row row : ROWS) {
        rows.row(7)
            .text(row.text())
            .uuid(row.uuid())
            .date(row.day())
            .moment(row.moment())
            .number(row.number())
            .json(row.json())
            .texts(row.texts());
      }
      assertThat(rows.isEmpty()).isFalse();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy copied (t, u, d, m, n, j, a) from stdin with (format binary)", rows.toStream());

      try (ResultSet read =
          statement.executeQuery(
              "select t, u, d, m, n, j::text, a from copied order by number_of")) {
        for (Row row : ROWS) {
          assertThat(read.next()).isTrue();
          assertThat(row(read)).isEqualTo(row);
        }
        assertThat(read.next()).isFalse();
      }
      statement.execute("drop table copied");
    }
  }

  private static Row row(ResultSet read) throws java.sql.SQLException {
    return new Row(
        read.getString(1),
        read.getObject(2, UUID.class),
        read.getObject(3, LocalDate.class),
        read.getObject(4, OffsetDateTime.class).toInstant(),
        read.getBigDecimal(5),
        read.getString(6),
        List.of((String[]) read.getArray(7).getArray()));
  }
}
