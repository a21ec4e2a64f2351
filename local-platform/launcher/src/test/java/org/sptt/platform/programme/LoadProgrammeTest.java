package org.sptt.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.platform.programme.StandInServices.Reply;

class LoadProgrammeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final StandInServices services = new StandInServices();
  private final StringWriter said = new StringWriter();

  @TempDir Path empty;

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void loadsAllLinesOfTheProgrammeThatThePlatformComesWith() {
    assertThat(load(Folders.sptt())).allMatch(result -> result.refused().isEmpty());
    assertThat(services.paths())
        .hasSize(
            1 + 76 + 29 + 29 + 14 + 89 + 37 + 13 + 21 + 250 + 22 + 2 + 48 + 13 + 5 + 24 + 18 + 20
                + 5 + 24 + 1 + 2 + 1 + 3 + 73);
  }

  @Test
  void sendsEachFileAfterThoseItRefersTo() {
    load(Folders.marees());

    assertThat(services.paths().get(0)).isEqualTo("/directory/api/programme");
    assertThat(first("/structures/")).isLessThan(first("/people/"));
    assertThat(last("/people/")).isLessThan(first("/memberships/"));
    assertThat(last("/consultation-groups/")).isLessThan(first("/to-do-list"));
    assertThat(last("/reporting/api/indicators/Y4"))
        .isLessThan(first("/reporting/api/indicators/A3"));
  }

  @Test
  void findsNothingNewTheSecondTime() {
    load(Folders.marees());

    FileResult all = total(load(Folders.marees()));

    assertThat(all.count(Answer.Change.CREATED)).isZero();
    assertThat(all.count(Answer.Change.CHANGED)).isZero();
    assertThat(all.count(Answer.Change.UNCHANGED)).isPositive();
  }

  @Test
  void namesBadLinesAndLoadsTheOthers() {
    refuseAddressesWithoutDomain();

    List<FileResult> results = load(Folders.mareesWithFaults(empty));

    assertThat(said.toString())
        .contains("people.csv:9: refusé par le service (400) : Bad request ; email : must be one")
        .contains("attendances.csv:9: half_days : « 14/05/2025 » n'est pas une date")
        .contains("attendances.csv:29: person : « pia » n'a pas d'e-mail (people.csv:17)")
        .contains("memberships.csv:12: person : « zoé » ne figure pas dans people.csv")
        .contains("memberships.csv:10: person : « hugo » a été refusé (people.csv:9)");
    assertThat(result(results, "people.csv").count(Answer.Change.CREATED)).isEqualTo(15);
    assertThat(total(results).refused()).hasSize(11);
    assertThat(total(results).count(Answer.Change.CREATED)).isEqualTo(184);
  }

  @Test
  void waitsForWhatWasLoadedElsewhereToBecomeKnown() {
    AtomicInteger asked = new AtomicInteger();
    services.except(
        (path, body) ->
            path.contains("/api/experimentations/external/") && asked.incrementAndGet() < 6
                ? Optional.of(new Reply(422, "{\"type\":\"/problems/unknown-structure\"}"))
                : Optional.empty());

    assertThat(load(Folders.marees())).allMatch(result -> result.refused().isEmpty());
  }

  @Test
  void waitsOnceForWhatNeverBecomesKnown() {
    AtomicInteger asked = new AtomicInteger();
    services.except(
        (path, body) -> {
          if (!path.matches("/training/.*/attendances")) {
            return Optional.empty();
          }
          asked.incrementAndGet();
          return Optional.of(new Reply(422, "{\"type\":\"/problems/unknown-structure\"}"));
        });

    FileResult refused = result(load(Folders.marees()), "attendances.csv");

    assertThat(refused.refused()).hasSize(27);
    // Four lines side by side ask five times a second; the other 23 ask once.
    assertThat(asked.get()).isLessThan(4 * 5 * (int) PATIENCE.toSeconds() + 23 + 20);
  }

  @Test
  void waitsForAServiceThatIsStarting() {
    AtomicInteger asked = new AtomicInteger();
    services.except(
        (path, body) ->
            path.startsWith("/survey") && asked.incrementAndGet() < 3
                ? Optional.of(new Reply(503, ""))
                : Optional.empty());

    assertThat(load(Folders.marees())).allMatch(result -> result.refused().isEmpty());
  }

  @Test
  void stopsWithASentenceWhenNobodyAnswers() {
    services.close();

    assertThatExceptionOfType(ServiceSilent.class)
        .isThrownBy(() -> load(Folders.marees()))
        .withMessageContaining("directory ne répond pas")
        .withMessageContaining("ce qui est chargé le reste");
  }

  private void refuseAddressesWithoutDomain() {
    services.except(
        (path, body) ->
            body.contains("\"hugo.salaun\"")
                ? Optional.of(
                    new Reply(
                        400,
                        "{\"detail\":\"Bad request\",\"violations\":"
                            + "[{\"field\":\"email\",\"message\":\"must be one\"}]}"))
                : Optional.empty());
  }

  private List<FileResult> load(Path folder) {
    LoadProgress progress = new LoadInTerminal(new PrintWriter(said, true), false);
    return new LoadProgramme(services.door(), PATIENCE, progress)
        .load(ProgrammeFolder.read(folder));
  }

  private static FileResult result(List<FileResult> results, String file) {
    return results.stream().filter(r -> r.file().equals(file)).findFirst().orElseThrow();
  }

  private static FileResult total(List<FileResult> results) {
    return results.stream().reduce(FileResult.nothing("total"), FileResult::plus);
  }

  private int first(String part) {
    return indexes(part).get(0);
  }

  private int last(String part) {
    List<Integer> indexes = indexes(part);
    return indexes.get(indexes.size() - 1);
  }

  private List<Integer> indexes(String part) {
    return IntStream.range(0, services.paths().size())
        .filter(i -> services.paths().get(i).contains(part))
        .boxed()
        .toList();
  }
}
