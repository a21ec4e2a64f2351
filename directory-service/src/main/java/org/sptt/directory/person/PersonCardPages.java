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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.naming.NamedOptions;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.structure.StructureOptions;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

/** People's cards, as coordinators fill them in. */
@Path("gestion/fiches")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class PersonCardPages {

  private static final String PEOPLE = "/directory/gestion/personnes/";

  private final EnterPerson enterPerson;
  private final People people;
  private final StructureOptions options;
  private final DataReads reads;
  private final Forms forms;
  private final PersonTexts texts;
  private final Clock clock;

  PersonCardPages(
      EnterPerson enterPerson,
      People people,
      StructureOptions options,
      DataReads reads,
      Forms forms,
      PersonTexts texts,
      Clock clock) {
    this.enterPerson = enterPerson;
    this.people = people;
    this.options = options;
    this.reads = reads;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance creation(
        PersonView person,
        NamedOptions.Offered structures,
        List<Choice> genders,
        List<Choice> engagements);

    static native TemplateInstance edit(
        PersonView person,
        String name,
        int version,
        NamedOptions.Offered structures,
        List<Choice> genders,
        List<Choice> engagements);
  }

  @GET
  @Path("nouvelle")
  @Operation(hidden = true)
  public TemplateInstance creation() {
    return Templates.creation(
        PersonView.BLANK, options.offered(null), PersonChoices.GENDERS, PersonChoices.ENGAGEMENTS);
  }

  @POST
  @Path("nouvelle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create() {
    return forms.submit(
        PersonForm.class,
        form -> forms.seen(PEOPLE + enterPerson.create(form.request()).id(), texts.kept()),
        this::creation);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Person person = people.require(id);
    reads.one("person", id);
    return Templates.edit(
        person.view(0),
        person.name(),
        person.version(),
        options.offered(person.structureId()),
        PersonChoices.GENDERS,
        PersonChoices.ENGAGEMENTS);
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id, @RestQuery int version) {
    return forms.submit(
        PersonForm.class,
        form -> {
          LocalDate movedOn = Optional.ofNullable(form.movedOn()).orElse(LocalDate.now(clock));
          enterPerson.change(id, version, form.request(), movedOn);
          return forms.seen(PEOPLE + id, texts.kept());
        },
        () -> edit(id));
  }
}
