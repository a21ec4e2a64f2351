package org.sptt.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartIT {
  @TempDir Path home;
  private PostgresPart postgres;

  @BeforeEach
  void choose() {
    postgres = part(Ports.free());
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @Test
  void keepsItsDataAndItsPromisesOverARestart() throws SQLException {
    postgres.start();
    query("create table word (text varchar); insert into word values ('échange')");
    postgres.stop();
    assertThat(postgres.answers()).isFalse();
    assertThat(postgres.process()).isEmpty();

    postgres.start();
    assertThat(query("select upper(text) from word")).isEqualTo("ÉCHANGE");
    assertThat(query("show fsync")).isEqualTo("on");
    assertThat(query("show synchronous_commit")).isEqualTo("on");
  }

  @Test
  void startsAgainAfterBeingKilled() throws Exception {
    postgres.start();
    query("create table word (text varchar); insert into word values ('kept')");
    ProcessHandle killed = postgres.process().orElseThrow();
    killed.destroyForcibly();
    killed.onExit().get();

    postgres.start();
    assertThat(query("select text from word")).isEqualTo("kept");
  }

  @Test
  void isFoundAgainByAnotherJvm() {
    postgres.start();
    PostgresPart seenFromElsewhere = part(postgres.port());
    assertThat(seenFromElsewhere.process()).isEqualTo(postgres.process());
    seenFromElsewhere.stop();
    assertThat(postgres.process()).isEmpty();
  }

  @Test
  void startsInspiteOfTheLeftoversOfAnInitialisationCutShort() throws Exception {
    Path partial = home.resolve("data/postgresql.partial/base");
    Files.createDirectories(partial);
    Files.writeString(partial.resolve("half"), "written");
    postgres.start();
    assertThat(query("select 'ready'")).isEqualTo("ready");
  }

  @Test
  void refusesABusyPortInOneSentenceAndLeavesNothing() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PostgresPart refused = part(busy.getLocalPort());
      assertThatThrownBy(refused::start)
          .isInstanceOf(PartFailure.class)
          .hasMessage(
              "Le port %d, voulu pour postgresql, est déjà pris par un autre programme : arrêtez-le ou choisissez un autre port avec --port-postgresql.",
              busy.getLocalPort());
      assertThat(refused.process()).isEmpty();
    }
  }

  @Test
  void keepsEachServiceOutOfTheDatabasesOfOthers() {
    postgres.start();
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl("survey"), "training", "t'secret"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  private PostgresPart part(int port) {
    return new PostgresPart(
        Places.at(home),
        port,
        "top-secret",
        List.of(new Database("training", "t'secret"), new Database("survey", "s-secret")));
  }

  private String query(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(postgres.jdbcUrl("training"), "training", "t'secret");
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
