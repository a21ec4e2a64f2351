package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.edge.Refusals;
import org.sptt.edge.page.FrenchWords;
import org.sptt.sql.Sql;

/** What the person gets: which stores they were erased of, under the platform's signature. */
@ApplicationScoped
class Receipts {

  private static final String UNSIGNED_FROM_HERE = "\n--\nSignature (Ed25519) : ";

  private final Sql sql;
  private final SigningKey key;
  private final Clock clock;
  private final String programme;

  Receipts(
      Sql sql,
      SigningKey key,
      Clock clock,
      @ConfigProperty(name = "sptt.site-name") String programme) {
    this.sql = sql;
    this.key = key;
    this.clock = clock;
    this.programme = programme;
  }

  /** Writes and signs it, once; afterwards it never changes. */
  void write(UUID erasureId) {
    String receipt = text(erasureId);
    sql.update(
        "update erasure set completed_at = ?, receipt = ?, signature = ?"
            + " where id = ? and completed_at is null",
        clock.instant(),
        receipt,
        key.sign(receipt.getBytes(StandardCharsets.UTF_8)),
        erasureId);
  }

  /**
   * The receipt with its signature, as it is handed to the person.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 while a service has not answered
   */
  String signed(UUID erasureId) {
    return sql
        .query(
            "select receipt, signature from erasure where id = ? and completed_at is not null",
            row -> row.getString(1) + UNSIGNED_FROM_HERE + row.getString(2) + "\n",
            erasureId)
        .stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("receipt"));
  }

  private String text(UUID erasureId) {
    List<String> lines = new ArrayList<>();
    lines.add("Reçu d'effacement");
    lines.add(programme);
    lines.add("Demande " + erasureId);
    lines.add(
        "Fait le " + FrenchWords.moment(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES)));
    lines.add("");
    lines.addAll(
        sql.query(
            """
            select a.service, s.store, s.entries from erasure_answer a
            left join erasure_store s on s.erasure_id = a.erasure_id and s.service = a.service
            where a.erasure_id = ? order by a.service, s.store""",
            row -> line(row.getString(1), row.getString(2), row.getInt(3)),
            erasureId));
    lines.add("");
    lines.add("Ce qui a eu lieu reste compté, sous une clé nouvelle qui ne mène à personne.");
    lines.add("Les événements échangés entre les services ne portent ni nom ni adresse.");
    lines.add(
        "Les fichiers des bases sont réécrits dans la minute, et leurs journaux retirés dans");
    lines.add("les cinq minutes qui suivent.");
    lines.add("");
    lines.add(
        "Hors de portée de la plateforme : les sauvegardes antérieures, jusqu'à la fin de leur");
    lines.add(
        "durée de conservation ; les courriels déjà reçus ; un éventuel compte de connexion,");
    lines.add(
        "que la coordination fait supprimer chez son fournisseur d'identité ou dans Keycloak.");
    return String.join("\n", lines) + "\n";
  }

  private static String line(String service, String store, int entries) {
    String where = FrenchWords.word("service-" + service);
    return store == null
        ? where + " : aucun nom n'y est conservé"
        : "%s, %s : %d".formatted(where, FrenchWords.word("store-" + store), entries);
  }
}
