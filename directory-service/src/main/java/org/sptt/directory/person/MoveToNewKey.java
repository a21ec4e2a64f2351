package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.sql.Sql;

/** Gives a person whose e-mail is another the key that goes with it. */
@ApplicationScoped
class MoveToNewKey {

  private final People people;
  private final PersonMerges merges;
  private final EntityManager entities;
  private final Sql sql;

  MoveToNewKey(People people, PersonMerges merges, EntityManager entities, Sql sql) {
    this.people = people;
    this.merges = merges;
    this.entities = entities;
    this.sql = sql;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code person-known} when the e-mail is
   *     or was somebody else's
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void move(UUID personKey, UUID newKey, String email, String account) {
    requireNobodyElses(newKey, personKey);
    people.flush();
    sql.update(
        "update person set id = ?, email = ?, version = version + 1 where id = ?",
        newKey,
        email,
        personKey);
    for (String table : List.of("participation", "data_read", "data_copy")) {
      sql.update("update " + table + " set person_key = ? where person_key = ?", newKey, personKey);
    }
    entities.clear();
    merges.moved(personKey, newKey, account);
  }

  private void requireNobodyElses(UUID newKey, UUID personKey) {
    boolean isSomebodyElses =
        merges.knownBy(newKey).filter(person -> !person.id().equals(personKey)).isPresent();
    if (isSomebodyElses) {
      throw Refusals.conflict(
          "person-known",
          "Someone with this e-mail is entered already. If both are one person, merge them.");
    }
  }
}
