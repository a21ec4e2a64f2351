package org.sptt.platform;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.sptt.platform.bench.Load;
import org.sptt.platform.bench.RawSql;

/** Loads the sign-up as hard as it goes, then half as hard, and counts what arrived where. */
final class SignUpRuns {
  private static final int SESSIONS = 100;
  private static final int CLIENTS = 16;

  /** A connection each; PostgreSQL has a hundred. */
  private static final int CLIENTS_OF_POSTGRESQL = 64;

  private static final int MANY_CLIENTS = 256;
  private static final int LEAST_WARM_UPS = 3;
  private static final int MOST_WARM_UPS = 8;

  /** More a second than any machine takes: each client sends as soon as it is answered. */
  private static final double AS_MANY_AS_GO = 1e9;

  /** What one round measured, all by the second but the milliseconds. */
  record Run(
      double rawSpread,
      double rawHot,
      double spread,
      double hot,
      double hotMany,
      double p99,
      boolean nothingLost) {}

  private final BenchedPlatform platform;
  private final Duration lasting;
  private final PrintWriter out;
  private long accepted;

  SignUpRuns(BenchedPlatform platform, Duration lasting, PrintWriter out) {
    this.platform = platform;
    this.lasting = lasting;
    this.out = out;
  }

  /** Until few and many clients together get no faster: the compiler has then seen it all. */
  void warmUp() throws Exception {
    List<UUID> sessions = platform.sessions(SESSIONS);
    out.println("Mise en route");
    platform.stopReporting();
    double before = 0;
    double now = 0;
    for (int i = 0; i < MOST_WARM_UPS && (i < LEAST_WARM_UPS || now > before * 1.05); i++) {
      before = now;
      now =
          loaded(sessions, hard(CLIENTS)).perSecond()
              + loaded(sessions, hard(MANY_CLIENTS)).perSecond();
      out.println("  %.0f /s".formatted(now / 2));
    }
    nothingLost();
  }

  Run run() throws Exception {
    List<UUID> sessions = platform.sessions(SESSIONS);
    List<UUID> hot = platform.sessions(1);
    List<UUID> half = platform.sessions(1);
    platform.stopReporting();
    RawSql sql = platform.rawSql();
    sql.prepare(sessions);
    Load few = hard(CLIENTS);
    Load many = hard(MANY_CLIENTS);
    // Each with as many clients as it is quickest with.
    double rawSpread =
        Math.max(
            told("SQL, une instruction, 100 sessions", few.run(sql.oneStatement(sessions))),
            told(
                "les mêmes, 64 clients",
                hard(CLIENTS_OF_POSTGRESQL).run(sql.oneStatement(sessions))));
    double rawHot =
        told("SQL, cinq instructions, 1 session", few.run(sql.fiveStatements(sessions.get(0))));
    double spread = told("HTTP, 100 sessions, 256 clients", loaded(sessions, many));
    double hotFew = told("HTTP, 1 session", loaded(hot, few));
    double hotMany = told("HTTP, 1 session, 256 clients", loaded(hot, many));
    double p99 =
        Math.max(halfAsHard(sessions, spread), halfAsHard(half, Math.max(hotFew, hotMany)));
    return new Run(rawSpread, rawHot, spread, hotFew, hotMany, p99, nothingLost());
  }

  private Load hard(int clients) {
    return new Load(clients, AS_MANY_AS_GO, lasting);
  }

  private double halfAsHard(List<UUID> sessions, double most) throws Exception {
    Load.Result half = loaded(sessions, new Load(MANY_CLIENTS, most / 2, lasting));
    told("HTTP, à la moitié", half);
    return half.p99();
  }

  private Load.Result loaded(List<UUID> sessions, Load load) throws Exception {
    Load.Result result = load.run(platform.visitors(sessions));
    accepted += result.accepted();
    return result;
  }

  private double told(String what, Load.Result result) {
    out.println(
        "  %-36s %8.0f /s   p50 %7.1f ms   p99 %7.1f ms   refusées %d"
            .formatted(what, result.perSecond(), result.p50(), result.p99(), result.refused()));
    return result.perSecond();
  }

  /** Accepted, rows, events and the reported figure are one number. */
  private boolean nothingLost() throws Exception {
    platform.startReporting();
    long figure = platform.figure(accepted);
    BenchedPlatform.Tally tally = platform.tally();
    out.println(
        "  acceptées %d, lignes %d, événements %d, chiffre publié %d"
            .formatted(accepted, tally.rows(), tally.events(), figure));
    return tally.isAll(accepted) && figure == accepted;
  }

  static Measures medians(List<Run> runs) {
    double rawSpread = median(runs, Run::rawSpread);
    double rawHot = median(runs, Run::rawHot);
    double hot = median(runs, Run::hot);
    Measures measures = new Measures();
    measures.addAtLeast(0.5, "signups-spread", median(runs, Run::spread), "/s", rawSpread);
    measures.addAtLeast(1.5, "signups-hot-16", hot, "/s", rawHot);
    measures.addAtLeast(0.8, "signups-hot-256", median(runs, Run::hotMany), "/s", hot);
    measures.add("signups-p99-ms", median(runs, Run::p99), "ms", 100);
    return measures;
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
