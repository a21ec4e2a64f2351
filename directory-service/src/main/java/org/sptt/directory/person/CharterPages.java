package org.sptt.directory.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Roles;
import org.sptt.pdf.Pdf;

/** The charter of mutual commitments, with the name of the person who signs it. */
@Path("gestion/personnes/{id}/charte.pdf")
@RolesAllowed(Roles.COORDINATOR)
@Produces("application/pdf")
class CharterPages {

  private final People people;
  private final Memberships memberships;
  private final Structures structures;
  private final DataReads reads;
  private final String programme;

  CharterPages(
      People people,
      Memberships memberships,
      Structures structures,
      DataReads reads,
      @ConfigProperty(name = "sptt.site-name") String programme) {
    this.people = people;
    this.memberships = memberships;
    this.structures = structures;
    this.reads = reads;
    this.programme = programme;
  }

  /**
   * What is written on it.
   *
   * @param membership null while the person is no member: both ways to join are then to be ticked
   */
  record Charter(String programme, String person, String structure, MembershipView membership) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance charter(Charter page);
  }

  @GET
  @Operation(hidden = true)
  public Response charter(UUID id) {
    Person person = people.require(id);
    reads.one("person", id);
    String page =
        Templates.charter(
                new Charter(
                    programme,
                    person.name(),
                    Optional.ofNullable(person.structureId())
                        .flatMap(structures::findByIdOptional)
                        .map(Structure::name)
                        .orElse(""),
                    memberships.lastingOf(id).map(Membership::view).orElse(null)))
            .render();
    StreamingOutput content = out -> Pdf.write(page, out);
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"charte.pdf\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
