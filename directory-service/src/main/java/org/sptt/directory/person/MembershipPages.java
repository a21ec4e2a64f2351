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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

/** Joining the group, and leaving it. */
@Path("gestion/adhesions")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class MembershipPages {

  private static final String PEOPLE = "/directory/gestion/personnes/";

  private final KeepMembership keepMembership;
  private final Memberships memberships;
  private final People people;
  private final Forms forms;
  private final PersonTexts texts;
  private final Clock clock;

  MembershipPages(
      KeepMembership keepMembership,
      Memberships memberships,
      People people,
      Forms forms,
      PersonTexts texts,
      Clock clock) {
    this.keepMembership = keepMembership;
    this.memberships = memberships;
    this.people = people;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance joining(MembershipView membership, String name);

    static native TemplateInstance edit(MembershipView membership, String name, int version);
  }

  @GET
  @Path("nouvelle/{id}")
  @Operation(hidden = true)
  public TemplateInstance joining(UUID id) {
    return Templates.joining(
        new MembershipView(null, id, LocalDate.now(clock), null, null, false),
        people.require(id).name());
  }

  @POST
  @Path("nouvelle/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response join(UUID id) {
    return forms.submit(
        JoinForm.class,
        form -> {
          keepMembership.join(id, form);
          return forms.seen(PEOPLE + id, texts.joined());
        },
        () -> joining(id));
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Membership membership = memberships.require(id);
    return Templates.edit(
        membership.view(), people.require(membership.personKey()).name(), membership.version());
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id, @RestQuery int version) {
    UUID person = memberships.require(id).personKey();
    return forms.submit(
        JoinForm.class,
        form -> {
          keepMembership.change(id, version, form);
          return forms.seen(PEOPLE + person, texts.membership_kept());
        },
        () -> edit(id));
  }
}
