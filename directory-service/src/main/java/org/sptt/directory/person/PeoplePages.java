package org.sptt.directory.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.participation.Participations;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.rights.ErasureRegister;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("gestion/personnes")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class PeoplePages {

  private static final int MOST = 100;

  private final People people;
  private final Memberships memberships;
  private final Participations participations;
  private final Structures structures;
  private final ErasureRegister erasures;
  private final DataReads reads;
  private final Caller caller;
  private final Forms forms;
  private final PersonTexts texts;

  PeoplePages(
      People people,
      Memberships memberships,
      Participations participations,
      Structures structures,
      ErasureRegister erasures,
      DataReads reads,
      Caller caller,
      Forms forms,
      PersonTexts texts) {
    this.people = people;
    this.memberships = memberships;
    this.participations = participations;
    this.structures = structures;
    this.erasures = erasures;
    this.reads = reads;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
  }

  record Row(UUID id, String name, String structure) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Row> rows, String text);

    static native TemplateInstance person(
        PersonView person, Row row, List<MembershipView> memberships);
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
    Map<UUID, Long> attended = participations.countsOf(List.of(id));
    return Templates.person(
        person.view(attended.getOrDefault(id, 0L)),
        row(person),
        memberships.list("personKey", id).stream().map(Membership::view).toList());
  }

  @POST
  @Path("{id}/effacement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response erase(UUID id) {
    people.require(id);
    erasures.order(id, caller.name());
    return forms.seen("/directory/gestion/droits", texts.erased());
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
