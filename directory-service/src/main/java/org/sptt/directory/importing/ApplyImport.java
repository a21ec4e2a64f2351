package org.sptt.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.sptt.edge.Refusals;
import org.sptt.edge.form.FormWords;
import org.sptt.messaging.ExternalId;

/**
 * Does what was found that a file would do, and nothing else. Rows are carried out some at a time,
 * each with the note that it is done, so that a process that dies does none twice and forgets none.
 */
@ApplicationScoped
class ApplyImport {

  private static final Logger LOG = Logger.getLogger(ApplyImport.class);
  private static final int ROWS_AT_ONCE = 100;
  private static final int ROWS_COMPARED = 1_000;

  private final ImportKinds kinds;
  private final ImportRuns runs;
  private final ImportLines lines;
  private final ObjectMapper json;
  private final FormWords words;
  private final ImportTexts texts;
  private final EntityManager entities;
  private final AtomicBoolean closing = new AtomicBoolean();

  ApplyImport(
      ImportKinds kinds,
      ImportRuns runs,
      ImportLines lines,
      ObjectMapper json,
      FormWords words,
      ImportTexts texts,
      EntityManager entities) {
    this.kinds = kinds;
    this.runs = runs;
    this.lines = lines;
    this.json = json;
    this.words = words;
    this.texts = texts;
    this.entities = entities;
  }

  /**
   * Has it carried out.
   *
   * @throws HttpProblem 409 {@code import-outdated} when what stands is no longer what the file was
   *     compared with, {@code import-over} when it was carried out or dropped already
   */
  @Transactional
  void order(UUID runId) {
    ImportRun run = runs.require(runId);
    if (!run.isReady()) {
      throw over();
    }
    requireUpToDate(run, kinds.require(run.kind()));
    if (!runs.move(runId, ImportRun.Stage.LOOKED_AT, ImportRun.Stage.APPLYING)) {
      throw over();
    }
  }

  private static HttpProblem over() {
    return Refusals.conflict(
        "import-over", "It was carried out or dropped already, or there is nothing to do.");
  }

  private void requireUpToDate(ImportRun run, Importable<?, ?> kind) {
    List<ImportLine> some = lines.waiting(run.id(), 0, ROWS_COMPARED);
    while (!some.isEmpty()) {
      Map<String, ? extends Standing<?>> standing = kind.standing(run.source(), ids(some));
      if (some.stream().anyMatch(line -> isOutdated(line, standing))) {
        throw Refusals.conflict(
            "import-outdated",
            "What stands has changed since the file was looked at. Send the file again.");
      }
      entities.clear();
      some = lines.waiting(run.id(), some.get(some.size() - 1).number(), ROWS_COMPARED);
    }
  }

  @Scheduled(
      every = "${sptt.import.look-every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void applyWhatIsOrdered() {
    while (!closing.get() && QuarkusTransaction.requiringNew().call(this::applySome)) {
      // Until there is nothing left.
    }
  }

  /** What is left goes on when the service is back. */
  void close(@Observes ShutdownEvent event) {
    closing.set(true);
  }

  @Scheduled(every = "1h")
  void dropOld() {
    runs.dropOld();
  }

  // Locks the run, so that of several replicas one works on it.
  private boolean applySome() {
    Optional<ImportRun> claimed = runs.claim();
    claimed.ifPresent(this::applySome);
    return claimed.isPresent();
  }

  private void applySome(ImportRun run) {
    List<ImportLine> some = lines.waiting(run.id(), 0, ROWS_AT_ONCE);
    if (some.isEmpty()) {
      runs.move(run.id(), ImportRun.Stage.APPLYING, ImportRun.Stage.APPLIED);
    } else if (!applied(run, some)) {
      some.forEach(line -> applyAlone(run, line));
    }
  }

  // In a transaction of their own: one that is refused takes the others back with it.
  private boolean applied(ImportRun run, List<ImportLine> some) {
    try {
      QuarkusTransaction.requiringNew().run(() -> apply(run, some));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void applyAlone(ImportRun run, ImportLine line) {
    try {
      QuarkusTransaction.requiringNew().run(() -> apply(run, List.of(line)));
    } catch (HttpProblem e) {
      late(run, line, words.sentence(e));
    } catch (RuntimeException e) {
      if (closing.get()) {
        // Not the row's fault: parts of the service are gone already.
        throw e;
      }
      // Without its message, which may quote what stands in the row.
      LOG.errorf(
          "line %d of import %s failed: %s", line.number(), run.id(), e.getClass().getName());
      late(run, line, texts.failed());
    }
  }

  private void late(ImportRun run, ImportLine line, String reason) {
    QuarkusTransaction.requiringNew().run(() -> lines.late(run.id(), line, reason));
  }

  private void apply(ImportRun run, List<ImportLine> some) {
    Importable<?, ?> kind = kinds.require(run.kind());
    Map<String, ? extends Standing<?>> standing = kind.standing(run.source(), ids(some));
    for (ImportLine line : some) {
      if (isOutdated(line, standing)) {
        throw Refusals.conflict("changed-meanwhile", texts.changed_meanwhile());
      }
      enter(kind, new ExternalId(run.source(), line.externalId()), line);
    }
    lines.done(run.id(), some);
  }

  private <R> void enter(Importable<R, ?> kind, ExternalId external, ImportLine line) {
    try {
      kind.enter(external, json.readValue(line.request(), kind.request()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("was written here", e);
    }
  }

  private static boolean isOutdated(ImportLine line, Map<String, ? extends Standing<?>> standing) {
    Integer version =
        Optional.<Standing<?>>ofNullable(standing.get(line.externalId()))
            .map(Standing::version)
            .orElse(null);
    return line.seenVersion() == null ? version != null : !line.seenVersion().equals(version);
  }

  private static List<String> ids(List<ImportLine> lines) {
    return lines.stream().map(ImportLine::externalId).toList();
  }
}
