package org.sptt.training.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Refusals;
import org.sptt.training.mail.PersonalLinks;

/** Beside the pages rather than in the API: calendars have no token. */
@Path("/")
@PermitAll
@Produces("text/calendar;charset=UTF-8")
@Tag(name = "Feeds", description = "Calendars (iCalendar) to subscribe to.")
class FeedResource {

  private final CalendarFeeds feeds;
  private final PersonalLinks links;

  FeedResource(CalendarFeeds feeds, PersonalLinks links) {
    this.feeds = feeds;
    this.links = links;
  }

  @GET
  @Path("agenda.ics")
  @Operation(
      summary = "The public agenda",
      description =
          "The announced sessions of the last year and to come; one that is called off stays, as"
              + " cancelled.")
  @APIResponse(responseCode = "200", description = "The calendar.")
  public String publicAgenda() {
    return feeds.ofEveryone();
  }

  @GET
  @Path("mon-agenda/{link}.ics")
  @Operation(
      summary = "One's own agenda",
      description =
          "The sessions that the person has a place in, with the video's link; by the secret link"
              + " that their registration's page shows.")
  @APIResponse(responseCode = "200", description = "The calendar.")
  public String ownAgenda(String link) {
    UUID registrationId = links.readAgenda(link).orElseThrow(() -> Refusals.notFound("agenda"));
    return feeds.ofPerson(registrationId);
  }
}
