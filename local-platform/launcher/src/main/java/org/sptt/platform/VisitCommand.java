package org.sptt.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt visit}: people and programs at work on a platform while something is done to it. Each
 * request is sent when its time has come, whatever became of the ones before; none is sent twice.
 * Exit 1 when one failed.
 */
@Command(
    name = "visit",
    mixinStandardHelpOptions = true,
    description = "Visite la plateforme, pages et API, et compte les réponses manquées.")
final class VisitCommand implements Callable<Integer> {
  private static final List<String> READ =
      List.of(
          "/directory/structures",
          "/training/",
          "/reporting/",
          "/directory/api/structures?limit=5",
          "/training/api/sessions?limit=5",
          "/experimentation/api/experimentations?limit=5",
          "/survey/api/questionnaires?limit=5",
          "/reporting/api/figures/T10?asOf=2023-12-31");

  private static final int TOLD = 10;

  @Option(names = "--seconds", defaultValue = "60", description = "pendant combien de temps")
  private int seconds;

  @Option(names = "--rate", defaultValue = "20", description = "requêtes par seconde")
  private int rate;

  @Option(
      names = "--until",
      paramLabel = "FICHIER",
      description = "ou jusqu'à ce que ce fichier existe, s'il est là avant")
  private Optional<Path> until = Optional.empty();

  @Option(
      names = "--write",
      description = "une requête sur quatre enregistre une structure d'essai de plus")
  private boolean write;

  @Spec private CommandSpec command;

  private final Coordinator coordinator = Coordinator.ofCurrentPlatform();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final AtomicInteger answered = new AtomicInteger();
  private final Queue<Integer> written = new ConcurrentLinkedQueue<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @Override
  public Integer call() throws InterruptedException {
    ExecutorService visitors = Executors.newFixedThreadPool(32);
    long began = System.nanoTime();
    long gap = TimeUnit.SECONDS.toNanos(1) / rate;
    for (int number = 0; number < seconds * rate && goesOn(); number++) {
      int each = number;
      TimeUnit.NANOSECONDS.sleep(began + number * gap - System.nanoTime());
      visitors.execute(() -> visit(each));
    }
    visitors.shutdown();
    visitors.awaitTermination(1, TimeUnit.MINUTES);
    written.forEach(this::mustBeThere);
    PrintWriter out = command.commandLine().getOut();
    out.println(
        "%d requêtes réussies (dont %d enregistrements), %d manquées."
            .formatted(answered.get(), written.size(), failures.size()));
    failures.stream().limit(TOLD).forEach(failure -> out.println("  " + failure));
    return failures.isEmpty() ? 0 : 1;
  }

  private boolean goesOn() {
    return until.filter(Files::exists).isEmpty();
  }

  /** Recording the same again changes nothing, if it is there. */
  private void mustBeThere(int number) {
    try {
      String answer = client.send(record(number), BodyHandlers.ofString()).body();
      if (!answer.contains("\"unchanged\"")) {
        failures.add("enregistrement perdu : " + number);
      }
    } catch (IOException e) {
      failures.add("enregistrement %d : %s".formatted(number, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void visit(int number) {
    boolean writes = write && number % 4 == 3;
    HttpRequest request = writes ? record(number) : read(number);
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status / 100 != 2) {
        failures.add("%s : %d".formatted(request.uri().getPath(), status));
        return;
      }
      answered.incrementAndGet();
      if (writes) {
        written.add(number);
      }
    } catch (IOException e) {
      failures.add("%s : %s".formatted(request.uri().getPath(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest read(int number) {
    String path = READ.get(number % READ.size());
    HttpRequest.Builder request = to(path).GET();
    if (path.contains("/api/")) {
      request.header("Authorization", "Bearer " + coordinator.token());
    }
    return request.build();
  }

  private HttpRequest record(int number) {
    String body =
        """
        {"name":"Structure d'essai %1$d","kind":"structure d'essai","department":"59","category":"Culture"}"""
            .formatted(number);
    return to("/directory/api/structures/external/visit-%d/%d"
            .formatted(ProcessHandle.current().pid(), number))
        .header("Authorization", "Bearer " + coordinator.token())
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder to(String path) {
    URI address = coordinator.door().resolve(path);
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20));
  }
}
