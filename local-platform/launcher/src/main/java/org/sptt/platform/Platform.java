package org.sptt.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.PartFailure;

/**
 * All parts of one platform, started and stopped in the order they need.
 *
 * <p>Nothing here outlives a command: another JVM given the same home finds the same parts.
 */
public final class Platform {
  /**
   * What writes first, then what keeps: a Kafka stopped before its users delays their next start.
   */
  private static final List<String> STOPPED_AFTER_SERVICES =
      List.of("door", "kafka", "keycloak", "postgresql");

  private final Assembly assembly;
  private final List<Assembly.Step> steps;
  private final Times times;

  /** Starting costs processor time above all: more starts at once only make each other slower. */
  private final Semaphore processors =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  private final ExecutorService threads = Executors.newCachedThreadPool(Platform::daemon);

  public Platform(PlatformHome home) {
    this(home, new Assembly(home, ClassData::using, List.of()), part -> true);
  }

  /** Only these parts, the services of them recording what they load. */
  static Platform forTraining(PlatformHome home, Set<String> parts) {
    return new Platform(home, new Assembly(home, ClassData::recording, List.of()), parts::contains);
  }

  /** Only these parts, the services of them with more options for their JVM. */
  static Platform of(PlatformHome home, Set<String> parts, List<String> jvmOptions) {
    return of(home, parts, jvmOptions, List.of());
  }

  /** The same with a database server that is larger than a laptop's. */
  static Platform of(
      PlatformHome home,
      Set<String> parts,
      List<String> jvmOptions,
      List<String> postgresSettings) {
    Function<ClassData, List<String>> options =
        classData -> Stream.concat(classData.using().stream(), jvmOptions.stream()).toList();
    return new Platform(home, new Assembly(home, options, postgresSettings), parts::contains);
  }

  private Platform(PlatformHome home, Assembly assembly, Predicate<String> wanted) {
    this.assembly = assembly;
    this.steps = assembly.steps().stream().filter(step -> wanted.test(step.part().name())).toList();
    this.times = new Times(home.run().resolve("times.properties"));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "part");
    thread.setDaemon(true);
    return thread;
  }

  List<Part> parts() {
    return steps.stream().map(Assembly.Step::part).toList();
  }

  Part part(String name) {
    return parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private PartFailure unknown(String name) {
    String known = String.join(", ", parts().stream().map(Part::name).toList());
    return new PartFailure("Il n'y a pas de partie « %s » ; il y a : %s.".formatted(name, known));
  }

  /** Leaves a service nothing of what it kept; for services whose data are copies of events. */
  void emptyDatabaseOf(String service) {
    assembly.emptyDatabase(service);
  }

  /** Where a service's own data are, for measures that count them. */
  Connection database(String service) throws SQLException {
    return assembly.connect(service);
  }

  Times times() {
    return times;
  }

  boolean serves() {
    return parts().stream().allMatch(Part::answers);
  }

  boolean runs() {
    return parts().stream().anyMatch(part -> part.process().isPresent());
  }

  /**
   * Starts what does not serve yet and returns once everything does.
   *
   * @return what it started
   * @throws PartFailure if a part cannot serve, once all that this call started is stopped
   */
  public List<Part> start(Progress progress) {
    List<Part> started = Collections.synchronizedList(new ArrayList<>());
    Map<String, CompletableFuture<Void>> starts = new LinkedHashMap<>();
    for (Assembly.Step step : steps) {
      CompletableFuture<?>[] before =
          step.after().stream().map(starts::get).toArray(CompletableFuture[]::new);
      starts.put(
          step.part().name(),
          CompletableFuture.allOf(before)
              .thenRunAsync(() -> start(step.part(), started, progress), threads));
    }
    try {
      awaitAll(starts.values());
      return List.copyOf(started);
    } catch (CompletionException e) {
      interrupt();
      stop(List.copyOf(started), progress);
      throw e.getCause() instanceof PartFailure failure
          ? failure
          : new PartFailure("Le démarrage a échoué : " + e.getCause(), e.getCause());
    }
  }

  /** The first failure ends the wait: what others still do is of no use then. */
  private static void awaitAll(Collection<CompletableFuture<Void>> starts) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new))
        .thenRun(() -> end.complete(null));
    starts.forEach(
        start ->
            start.whenComplete(
                (done, failure) -> {
                  if (failure != null) {
                    end.completeExceptionally(failure);
                  }
                }));
    end.join();
  }

  private void start(Part part, List<Part> started, Progress progress) {
    if (part.answers()) {
      progress.serves(part.name(), Duration.ZERO);
      return;
    }
    // Half started by a command that was killed: what it would have done next is unknown.
    part.stop();
    started.add(part);
    awaitProcessor();
    try {
      progress.starts(part.name());
      Instant began = Instant.now();
      part.start();
      Duration after = Duration.between(began, Instant.now());
      times.note(part.name(), after);
      progress.serves(part.name(), after);
    } finally {
      processors.release();
    }
  }

  private void awaitProcessor() {
    try {
      processors.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailure("Le démarrage a été interrompu.", e);
    }
  }

  /** Gives up a start that another thread waits for; that thread then stops what it had started. */
  void interrupt() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops everything that runs. */
  public void stop(Progress progress) {
    stop(parts(), progress);
  }

  static synchronized void stop(List<Part> some, Progress progress) {
    some.parallelStream()
        .filter(part -> !STOPPED_AFTER_SERVICES.contains(part.name()))
        .forEach(part -> stop(part, progress));
    for (String name : STOPPED_AFTER_SERVICES) {
      some.stream().filter(part -> part.name().equals(name)).forEach(part -> stop(part, progress));
    }
  }

  private static void stop(Part part, Progress progress) {
    if (part.process().isPresent()) {
      progress.stops(part.name());
    }
    part.stop();
  }
}
