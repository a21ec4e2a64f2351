package org.sptt.training.signup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.sptt.edge.Refusals;

/** Refuses (429) who asks too often, and says when to come back. */
@ApplicationScoped
class SignUpLimits {

  private static final int MOST_REMEMBERED = 100_000;

  private final Buckets addresses;
  private final Buckets emails;
  private final Buckets sessions;
  private final Buckets sites;

  SignUpLimits(SignUpConfig config) {
    addresses = new Buckets(config.limits().address());
    emails = new Buckets(config.limits().email());
    sessions = new Buckets(config.limits().session());
    sites = new Buckets(config.limits().site());
  }

  /** One request of the public, from an address. */
  void ofAddress(String address) {
    addresses.take(address);
  }

  /** One request of a partner's web site. */
  void ofSite(String client) {
    sites.take(client);
  }

  /** One request for somebody, whoever sends it; the answer is the same for those unknown. */
  void ofPerson(UUID personKey, UUID sessionId) {
    emails.take(personKey);
    sessions.take(sessionId);
  }

  /** One bucket for each of some senders, refilled evenly; the least recent are forgotten. */
  private static final class Buckets {

    private final SignUpConfig.Limit limit;
    private final Cache<Object, Bucket> buckets;

    Buckets(SignUpConfig.Limit limit) {
      this.limit = limit;
      this.buckets =
          Caffeine.newBuilder()
              .maximumSize(MOST_REMEMBERED)
              .expireAfterAccess(limit.within())
              .build();
    }

    void take(Object sender) {
      ConsumptionProbe probe = buckets.get(sender, any -> full()).tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        throw Refusals.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
      }
    }

    private Bucket full() {
      return Bucket.builder()
          .addLimit(
              each ->
                  each.capacity(limit.requests()).refillGreedy(limit.requests(), limit.within()))
          .build();
    }
  }
}
