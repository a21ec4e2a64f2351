package org.sptt.training.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sends what is due. Each attempt is noted before it is made and its answer after, so that nothing
 * is lost when this process dies in between; it may then be sent twice, under the same id.
 */
@ApplicationScoped
class DeliverWebhooks {

  private static final int AT_ONCE = 20;

  /** How many times an attempt's patience must pass before the attempt is held to be lost. */
  private static final int LOST_AFTER = 3;

  private record Attempt(UUID deliveryId, Future<Answer> answer) {}

  private final Deliveries deliveries;
  private final WebhookSender sender;
  private final WebhookConfig config;
  private final Clock clock;

  DeliverWebhooks(Deliveries deliveries, WebhookSender sender, WebhookConfig config, Clock clock) {
    this.deliveries = deliveries;
    this.sender = sender;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deliverDue() {
    List<Attempt> attempts = begin();
    Future.join(attempts.stream().map(Attempt::answer).toList())
        .otherwiseEmpty()
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    attempts.forEach(this::end);
  }

  @Scheduled(every = "1h")
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(() -> deliveries.forgetBefore(clock.instant().minus(config.keepLog())));
  }

  private List<Attempt> begin() {
    List<Delivery> due =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Instant now = clock.instant();
                  List<Delivery> taken = deliveries.takeDue(AT_ONCE, now);
                  Instant answeredBy = now.plus(config.patience().multipliedBy(LOST_AFTER));
                  taken.forEach(each -> each.attempt(answeredBy));
                  return taken;
                });
    return due.stream().map(each -> new Attempt(each.id(), sender.send(each))).toList();
  }

  private void end(Attempt attempt) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                deliveries
                    .findByIdOptional(attempt.deliveryId())
                    .ifPresent(
                        delivery ->
                            delivery.answered(
                                attempt.answer().result(), config.retryAfter(), clock.instant())));
  }
}
