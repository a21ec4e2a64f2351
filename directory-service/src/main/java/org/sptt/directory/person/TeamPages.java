package org.sptt.directory.person;

import io.quarkus.panache.common.Sort;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.StructureMerges;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

/** A partner's own team; of which structure it is, the token says. Others' people are not found. */
@Path("ma-structure")
@RolesAllowed(Roles.PARTNER)
@Produces(MediaType.TEXT_HTML)
class TeamPages {

  private static final String HOME = "/directory/ma-structure";

  private final EnterPerson enterPerson;
  private final People people;
  private final Memberships memberships;
  private final Structures structures;
  private final StructureMerges merges;
  private final DataReads reads;
  private final Caller caller;
  private final Forms forms;
  private final PersonTexts texts;
  private final Clock clock;

  TeamPages(
      EnterPerson enterPerson,
      People people,
      Memberships memberships,
      Structures structures,
      StructureMerges merges,
      DataReads reads,
      Caller caller,
      Forms forms,
      PersonTexts texts,
      Clock clock) {
    this.enterPerson = enterPerson;
    this.people = people;
    this.memberships = memberships;
    this.structures = structures;
    this.merges = merges;
    this.reads = reads;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  /** Somebody of the team, as far as colleagues see. */
  record Colleague(UUID id, String name, String email, boolean member) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance team(String structure, UUID id, List<Colleague> team);

    static native TemplateInstance alone();

    static native TemplateInstance arrival(List<Choice> genders, List<Choice> engagements);

    static native TemplateInstance departure(UUID id, String name, LocalDate today);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance team() {
    return structures
        .of(caller)
        .map(structures::require)
        .map(this::teamOf)
        .orElseGet(Templates::alone);
  }

  private TemplateInstance teamOf(Structure structure) {
    List<Colleague> team =
        people
            .list(
                "structureId in ?1 and mergedInto is null",
                Sort.by("familyName", "givenName", "id"),
                recordsOf(structure.id()))
            .stream()
            .map(this::colleague)
            .toList();
    reads.several("people", team.size());
    return Templates.team(structure.name(), structure.id(), team);
  }

  @GET
  @Path("equipe/nouvelle")
  @Operation(hidden = true)
  public TemplateInstance arrival() {
    own();
    return Templates.arrival(PersonChoices.GENDERS, PersonChoices.ENGAGEMENTS);
  }

  @POST
  @Path("equipe/nouvelle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add() {
    UUID own = own();
    return forms.submit(
        ColleagueForm.class,
        form -> {
          enterPerson.create(form.of(own));
          return forms.seen(HOME, texts.colleague_added());
        },
        this::arrival);
  }

  @GET
  @Path("equipe/{id}/depart")
  @Operation(hidden = true)
  public TemplateInstance departure(UUID id) {
    return Templates.departure(id, colleagueOf(id).name(), LocalDate.now(clock));
  }

  @POST
  @Path("equipe/{id}/depart")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response leave(UUID id) {
    colleagueOf(id);
    return forms.submit(
        LeaveForm.class,
        form -> {
          enterPerson.leaveStructure(id, form.day());
          return forms.seen(HOME, texts.colleague_left());
        },
        () -> departure(id));
  }

  private Person colleagueOf(UUID id) {
    Person person = people.require(id);
    if (person.structureId() == null || !recordsOf(own()).contains(person.structureId())) {
      throw Refusals.notFound("person");
    }
    return person;
  }

  private UUID own() {
    return structures.of(caller).orElseThrow(() -> Refusals.notFound("structure"));
  }

  private List<UUID> recordsOf(UUID structureId) {
    return Stream.concat(Stream.of(structureId), merges.othersOf(structureId).stream()).toList();
  }

  private Colleague colleague(Person person) {
    return new Colleague(
        person.id(),
        person.name(),
        Optional.ofNullable(person.view(0).email()).orElse(""),
        memberships.lastingOf(person.id()).isPresent());
  }
}
