package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sptt.directory.importing.Importable;
import org.sptt.directory.importing.Standing;
import org.sptt.directory.structure.NamedInFile;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.messaging.ExternalId;

/** People out of a file. */
@ApplicationScoped
class PersonImport implements Importable<PersonRequest, PersonView> {

  private final People people;
  private final EnterPerson enterPerson;
  private final NamedInFile structures;

  PersonImport(People people, EnterPerson enterPerson, NamedInFile structures) {
    this.people = people;
    this.enterPerson = enterPerson;
    this.structures = structures;
  }

  @Override
  public String kind() {
    return "people";
  }

  @Override
  public Class<PersonRequest> request() {
    return PersonRequest.class;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "givenName",
        "familyName",
        "email",
        "gender",
        "engagement",
        "professionalStatus",
        "structureId");
  }

  @Override
  public Map<String, List<String>> words() {
    return Map.of("gender", words(Gender.values()), "engagement", words(Engagement.values()));
  }

  @Override
  public Map<String, List<String>> resolved(String source, Map<String, List<String>> fields) {
    return structures.resolved(source, fields);
  }

  @Override
  public Map<String, Standing<PersonView>> standing(String source, Collection<String> externalIds) {
    return people.known(source, externalIds).values().stream()
        .collect(
            Collectors.toMap(
                Person::externalId,
                person -> new Standing<>(person.id(), person.version(), person.view(0))));
  }

  @Override
  public PersonView proposed(Optional<Standing<PersonView>> standing, PersonRequest request) {
    return enterPerson.proposed(
        standing.map(known -> Optional.ofNullable(known.view().email())), request);
  }

  @Override
  public Optional<String> unique(PersonView proposed) {
    return Optional.ofNullable(proposed.email());
  }

  @Override
  public void enter(ExternalId external, PersonRequest request) {
    enterPerson.enter(external, request);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
