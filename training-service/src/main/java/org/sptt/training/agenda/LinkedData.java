package org.sptt.training.agenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A session as search engines and other agendas read it: an EducationEvent of schema.org. */
@ApplicationScoped
class LinkedData {

  private static final String SCHEMA = "https://schema.org/";

  private final ObjectMapper json;
  private final String programme;
  private final String site;

  LinkedData(
      ObjectMapper json,
      @ConfigProperty(name = "sptt.site-name") String programme,
      @ConfigProperty(name = "sptt.public-address") String site) {
    this.json = json;
    this.programme = programme;
    this.site = site;
  }

  /** As JSON-LD that can stand in a page as it is: nothing in it ends the element it stands in. */
  String of(AgendaEntry session) {
    String page = site + "/training/sessions/" + session.id();
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@context", SCHEMA);
    event.put("@type", "EducationEvent");
    event.put("@id", page);
    event.put("url", page);
    event.put("name", session.title());
    event.put("startDate", session.startsOn().toString());
    event.put("endDate", session.endsOn().toString());
    event.put("eventStatus", SCHEMA + status(session));
    event.put("eventAttendanceMode", SCHEMA + attendance(session));
    event.put("location", location(session, page));
    event.put("organizer", Map.of("@type", "Organization", "name", programme));
    event.put("inLanguage", "fr");
    return written(event);
  }

  private static String status(AgendaEntry session) {
    return session.isCancelled() ? "EventCancelled" : "EventScheduled";
  }

  private static String attendance(AgendaEntry session) {
    return session.byVideo() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode";
  }

  private static Map<String, String> location(AgendaEntry session, String page) {
    if (session.byVideo()) {
      return Map.of("@type", "VirtualLocation", "url", page);
    }
    return session.place() == null
        ? Map.of("@type", "Place")
        : Map.of("@type", "Place", "name", session.place(), "address", session.place());
  }

  private String written(Map<String, Object> event) {
    try {
      return json.writeValueAsString(event).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    }
  }
}
