package org.sptt.directory.person;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.participation.Participations;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Roles;

@Path("gestion/personnes")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class PeoplePages {

  private static final int MOST = 100;

  private final PersonMerges merges;

  private final People people;
  private final Memberships memberships;
  private final Participations participations;
  private final Structures structures;
  private final DataReads reads;

  PeoplePages(
      PersonMerges merges,
      People people,
      Memberships memberships,
      Participations participations,
      Structures structures,
      DataReads reads) {
    this.merges = merges;
    this.people = people;
    this.memberships = memberships;
    this.participations = participations;
    this.structures = structures;
    this.reads = reads;
  }

  record Row(UUID id, String name, String structure) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Row> rows, String text);

    static native TemplateInstance person(
        PersonView person, Row row, List<MembershipView> memberships, Row end, List<Row> others);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery Optional<String> q) {
    String text = q.orElse("").strip();
    List<Row> rows = people.named(text, MOST).stream().map(this::row).toList();
    reads.several("people", rows.size());
    return Templates.list(rows, text);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance person(UUID id) {
    Person person = people.require(id);
    reads.one("person", id);
    List<UUID> others = merges.othersOf(id);
    List<UUID> keys = Stream.concat(Stream.of(id), others.stream()).toList();
    return Templates.person(
        person.view(participations.countOf(keys)),
        row(person),
        memberships.list("personKey in ?1", Sort.by("joinedOn", "id"), keys).stream()
            .map(Membership::view)
            .toList(),
        merges.endOf(person).map(this::row).orElse(null),
        others.stream().map(people::require).map(this::row).toList());
  }

  private Row row(Person person) {
    return new Row(
        person.id(),
        person.name(),
        Optional.ofNullable(person.structureId())
            .flatMap(structures::findByIdOptional)
            .map(Structure::name)
            .orElse(""));
  }
}
