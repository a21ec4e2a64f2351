package org.sptt.directory.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;

/** What people of the directory let be published of them. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

  private final Experts experts;
  private final ExpertCards cards;
  private final Clock clock;

  Consents(Experts experts, ExpertCards cards, Clock clock) {
    this.experts = experts;
    this.cards = cards;
    this.clock = clock;
  }

  /** All of an entry, the latest first. */
  List<ConsentView> of(UUID expertId) {
    LocalDate today = LocalDate.now(clock);
    return list("expertId", Sort.descending("givenOn").and("field"), expertId).stream()
        .map(consent -> consent.view(today))
        .toList();
  }

  /**
   * Notes what a person agreed to; of a field, it stands in for what held before.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code not-a-person}, or for dates
   */
  @Transactional
  void give(UUID expertId, ConsentRequest request) {
    Expert expert = experts.requireLocked(expertId);
    if (!expert.isPerson()) {
      throw Refusals.refused("not-a-person", "A structure's entry is public without any consent.");
    }
    Rules.happened("givenOn", request.givenOn(), clock);
    Rules.inOrder("givenOn", request.givenOn(), "expiresOn", request.expiresOn());
    LocalDate today = LocalDate.now(clock);
    list("expertId = ?1 and purpose = ?2", expertId, request.purpose()).stream()
        .filter(consent -> request.fields().contains(consent.field()))
        .forEach(consent -> consent.withdraw(today));
    request.fields().forEach(field -> persist(new Consent(expertId, field, request)));
    flush();
    cards.refresh(expertId);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the entry has no such consent
   */
  @Transactional
  void withdraw(UUID expertId, UUID consentId) {
    Consent consent =
        findByIdOptional(consentId)
            .filter(found -> found.expertId().equals(expertId))
            .orElseThrow(() -> Refusals.notFound("consent"));
    consent.withdraw(LocalDate.now(clock));
    flush();
    cards.refresh(expertId);
  }
}
