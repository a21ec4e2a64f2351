package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.sptt.directory.contact.Contact;
import org.sptt.directory.search.EntryKind;
import org.sptt.directory.search.Found;
import org.sptt.directory.search.IndexAsked;
import org.sptt.directory.search.SearchIndex;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.Structures;
import org.sptt.events.ExpertListed;

/**
 * Has entries found as they are: structures wholly, people by what they let be published, and only
 * if that is their name.
 */
@ApplicationScoped
class ExpertCards {

  private final Experts experts;
  private final Structures structures;
  private final SearchIndex index;
  private final EntityManager entities;
  private final Clock clock;

  ExpertCards(
      Experts experts,
      Structures structures,
      SearchIndex index,
      EntityManager entities,
      Clock clock) {
    this.experts = experts;
    this.structures = structures;
    this.index = index;
    this.entities = entities;
    this.clock = clock;
  }

  void changed(@Observes ExpertListed event) {
    if (event.removed()) {
      index.remove(event.entryId());
    } else {
      refresh(event.entryId());
    }
  }

  void asked(@Observes IndexAsked asked) {
    experts.listAll().stream()
        .filter(expert -> asked.isFor(expert.id()))
        .forEach(expert -> refresh(expert.id()));
  }

  void refresh(UUID expertId) {
    Expert expert = experts.require(expertId);
    Map<ConsentField, LocalDate> consented = consentedUntil(expertId);
    if (!expert.isPerson()) {
      index.put(whole(expert.view()));
    } else if (consented.containsKey(ConsentField.NAME)) {
      index.put(consented(expert.view(), consented));
    } else {
      index.remove(expertId);
    }
  }

  private Map<ConsentField, LocalDate> consentedUntil(UUID expertId) {
    LocalDate today = LocalDate.now(clock);
    return entities
        .createQuery("from Consent where expertId = ?1 and purpose = ?2", Consent.class)
        .setParameter(1, expertId)
        .setParameter(2, Consent.PUBLICATION)
        .getResultStream()
        .filter(consent -> consent.holds(today))
        .collect(
            Collectors.toMap(
                Consent::field, Consent::expiresOn, BinaryOperator.maxBy(LocalDate::compareTo)));
  }

  private Found whole(ExpertView view) {
    return found(view, null);
  }

  private Found consented(ExpertView view, Map<ConsentField, LocalDate> until) {
    Contact contact =
        new Contact(
            until.containsKey(ConsentField.WEBSITE) ? view.contact().website() : null,
            until.containsKey(ConsentField.EMAIL) ? view.contact().email() : null,
            until.containsKey(ConsentField.PHONE) ? view.contact().phone() : null,
            null);
    ExpertView shown =
        new ExpertView(
            view.id(),
            view.kind(),
            view.name(),
            until.containsKey(ConsentField.AFFILIATION) ? view.affiliation() : null,
            until.containsKey(ConsentField.AFFILIATION) ? view.structureId() : null,
            view.department(),
            view.category(),
            view.offers(),
            view.themes(),
            until.containsKey(ConsentField.PRESENTATION) ? view.presentation() : null,
            contact,
            view.listedOn());
    return found(shown, until.values().stream().min(LocalDate::compareTo).orElse(null));
  }

  private Found found(ExpertView view, LocalDate visibleUntil) {
    Optional<Structure> structure =
        Optional.ofNullable(view.structureId()).flatMap(structures::findByIdOptional);
    return new Found(
        view.id(),
        EntryKind.RESOURCE,
        view.name(),
        view.affiliation(),
        structure.flatMap(Structure::commune).orElse(null),
        view.department(),
        view.category(),
        view.themes(),
        view.offers(),
        view.presentation(),
        view.contact(),
        structure.map(Structure::name).stream().toList(),
        visibleUntil);
  }
}
