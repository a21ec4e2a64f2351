package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.events.PersonKey;
import org.sptt.privacy.Rectified;

/** Entries of experts that are somebody's own: those that are reached under their e-mail. */
@ApplicationScoped
public class OwnEntries {

  private final Experts experts;
  private final ExpertCards cards;
  private final PersonKey keys;

  OwnEntries(Experts experts, ExpertCards cards, PersonKey keys) {
    this.experts = experts;
    this.cards = cards;
    this.keys = keys;
  }

  /**
   * Corrects them as the person's record was.
   *
   * @param personKey the key of the e-mail that they are still reached under
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void correct(UUID personKey, Rectified right) {
    Optional<String> name =
        Optional.of(
                Stream.of(right.givenName(), right.familyName())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" ")))
            .filter(joined -> !joined.isEmpty());
    experts.list("kind = ?1 and contact.email is not null", ExpertKind.PERSON).stream()
        .filter(entry -> keys.of(entry.view().contact().email()).equals(personKey))
        .forEach(
            entry -> {
              entry.correct(name, Optional.ofNullable(right.email()));
              experts.flush();
              cards.refresh(entry.id());
            });
  }
}
