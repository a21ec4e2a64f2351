package org.sptt.directory.rights;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;
import org.sptt.sql.Sql;

/** What one person can have done with their data; for people that only other services know, too. */
@Path("gestion/droits")
@RolesAllowed(Roles.COORDINATOR)
class PersonRightsPages {

  private final ErasureRegister erasures;
  private final DataCopyRegister copies;
  private final DataCopyFile file;
  private final DataReads reads;
  private final Sql sql;
  private final Caller caller;
  private final Forms forms;
  private final RightsTexts texts;

  PersonRightsPages(
      ErasureRegister erasures,
      DataCopyRegister copies,
      DataCopyFile file,
      DataReads reads,
      Sql sql,
      Caller caller,
      Forms forms,
      RightsTexts texts) {
    this.erasures = erasures;
    this.copies = copies;
    this.file = file;
    this.reads = reads;
    this.sql = sql;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance person(
        UUID personKey, Optional<String> name, List<DataCopyView> copies);
  }

  @GET
  @Path("personnes/{personKey}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance person(UUID personKey) {
    Optional<String> name = name(personKey);
    name.ifPresent(known -> reads.one("person", personKey));
    return Templates.person(personKey, name, copies.of(personKey));
  }

  @POST
  @Path("personnes/{personKey}/copies")
  @Produces(MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response copy(UUID personKey) {
    copies.order(personKey, caller.name());
    return forms.seen(RightsPages.PATH + "/personnes/" + personKey, texts.copy_ordered());
  }

  @POST
  @Path("personnes/{personKey}/effacement")
  @Produces(MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response erase(UUID personKey) {
    erasures.order(personKey, caller.name());
    return forms.seen(RightsPages.PATH, texts.erased());
  }

  @GET
  @Path("copies/{id}.pdf")
  @Produces("application/pdf")
  @Operation(hidden = true)
  public Response pdf(UUID id) {
    return file.pdf(id);
  }

  @GET
  @Path("copies/{id}.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response json(UUID id) {
    return file.json(id);
  }

  private Optional<String> name(UUID personKey) {
    return sql
        .query(
            "select concat_ws(' ', given_name, family_name), email from person where id = ?",
            row ->
                row.getString(1).isBlank()
                    ? Optional.ofNullable(row.getString(2)).orElse("–")
                    : row.getString(1),
            personKey)
        .stream()
        .findFirst();
  }
}
