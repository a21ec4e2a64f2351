package org.sptt.training.ourpeople;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Sight;
import org.sptt.privacy.ReadLog;

@Path("nos-formations")
@RolesAllowed(Roles.PARTNER)
@Produces(MediaType.TEXT_HTML)
class OurPeoplePages {

  private final OurPeople ourPeople;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final ReadLog reads;

  OurPeoplePages(OurPeople ourPeople, DirectoryCopy directory, Caller caller, ReadLog reads) {
    this.ourPeople = ourPeople;
    this.directory = directory;
    this.caller = caller;
    this.reads = reads;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance ours(List<OurPerson> toCome, List<OurPerson> past);
  }

  /** Of one's own structure, also for who has other roles besides. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance ours() {
    Sight own = directory.ownSightOf(caller);
    List<OurPerson> toCome = ourPeople.toCome(own);
    List<OurPerson> past = ourPeople.past(own);
    reads.several("our-people", toCome.size() + past.size());
    return Templates.ours(toCome, past);
  }
}
