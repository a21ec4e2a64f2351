package org.sptt.training.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;
import org.sptt.training.offering.Nature;
import org.sptt.training.offering.Offerings;

/** Notes how many people were reached, or takes it back. */
@ApplicationScoped
class EnterHeadCount {

  private final HeadCounts headCounts;
  private final Offerings offerings;
  private final Upserts upserts;
  private final Clock clock;

  EnterHeadCount(HeadCounts headCounts, Offerings offerings, Upserts upserts, Clock clock) {
    this.headCounts = headCounts;
    this.offerings = offerings;
    this.upserts = upserts;
    this.clock = clock;
  }

  @Transactional
  Upsert enter(ExternalId external, HeadCountRequest request) {
    return put(headCounts.find(external), () -> new HeadCount(external), request);
  }

  /** One that is known to no other system. */
  @Transactional
  Upsert enter(HeadCountRequest request) {
    return put(Optional.empty(), HeadCount::new, request);
  }

  @Transactional
  void remove(UUID id) {
    HeadCount headCount = headCounts.require(id);
    Nature nature = offerings.requireReferred(headCount.offeringId()).nature();
    upserts.remove(headCounts, headCount, headCount.removed(nature));
  }

  private Upsert put(
      Optional<HeadCount> known, Supplier<HeadCount> create, HeadCountRequest request) {
    Nature nature = offerings.requireReferred(request.offeringId()).nature();
    return upserts.put(
        headCounts,
        known,
        create,
        headCount -> headCount.describe(request, clock),
        headCount -> headCount.recorded(nature));
  }
}
