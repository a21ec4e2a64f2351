package org.sptt.training.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Sessions as an iCalendar file (RFC 5545), on the programme's own clocks. */
public final class CalendarFile {

  private CalendarFile() {}

  /**
   * One session, to be put into somebody's calendar, or taken out of it when it is called off.
   *
   * @param now when the file is made
   */
  public static String of(CalendarEntry entry, Instant now) {
    return write(
        entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH,
        List.of(entry),
        ZoneId.from(entry.startsAt()),
        now);
  }

  /** Many sessions, for a calendar that looks here from time to time. */
  public static String feed(List<CalendarEntry> entries, ZoneId zone, Instant now) {
    return write(ImmutableMethod.PUBLISH, entries, zone, now);
  }

  private static String write(
      Method method, List<CalendarEntry> entries, ZoneId zone, Instant now) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//SPTT//Agenda//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(
        TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(zone.getId())
            .getVTimeZone());
    entries.forEach(entry -> calendar.add(event(entry, now)));
    return calendar.toString();
  }

  private static VEvent event(CalendarEntry entry, Instant now) {
    VEvent event = new VEvent(entry.startsAt(), entry.endsAt(), entry.title());
    event.replace(new DtStamp(now));
    event.replace(new Uid(entry.sessionId() + "@sptt"));
    event.add(new Sequence(entry.sequence()));
    event.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    if (entry.place() != null) {
      event.add(new Location(entry.place()));
    }
    event.add(new Url(URI.create(entry.address())));
    event.add(new Organizer(URI.create("mailto:" + entry.organizer())));
    return event;
  }
}
