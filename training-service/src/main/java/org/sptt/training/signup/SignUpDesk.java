package org.sptt.training.signup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.sptt.edge.Refusals;

/**
 * Where all sign-ups are handed in. Those that wait for the same session are committed together,
 * since a commit costs the same for one as for a hundred; each is answered once it is committed.
 */
@ApplicationScoped
class SignUpDesk {

  private final EnterSignUps enterSignUps;
  private final SignUpConfig config;
  private final Set<SavedAnswers.Key> inFlight = ConcurrentHashMap.newKeySet();
  private List<Lane> lanes = List.of();

  SignUpDesk(EnterSignUps enterSignUps, SignUpConfig config) {
    this.enterSignUps = enterSignUps;
    this.config = config;
  }

  void open(@Observes StartupEvent started) {
    lanes =
        IntStream.range(0, config.lanes())
            .mapToObj(i -> new Lane("sign-up-" + i, enterSignUps::enter, config.batch()).open())
            .toList();
  }

  void close(@Observes ShutdownEvent stopped) throws InterruptedException {
    for (Lane lane : lanes) {
      lane.close();
    }
  }

  /** What the person gets, or why not, once it is committed. */
  CompletableFuture<Place> ask(Application application) {
    if (application.key().isEmpty()) {
      return lane(application).ask(application);
    }
    SavedAnswers.Key key = SavedAnswers.Key.of(application);
    if (!inFlight.add(key)) {
      return CompletableFuture.failedFuture(
          Refusals.conflict(
              "request-in-flight",
              "The same Idempotency-Key is being answered just now. Wait a moment, then repeat."));
    }
    CompletableFuture<Place> answer = lane(application).ask(application);
    answer.whenComplete((place, failure) -> inFlight.remove(key));
    return answer;
  }

  // A session's sign-ups are all in one lane: two would only wait for each other.
  private Lane lane(Application application) {
    return lanes.get(Math.floorMod(application.sessionId().hashCode(), lanes.size()));
  }
}
