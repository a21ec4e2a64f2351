package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The envelope on the wire: CloudEvents 1.0, structured JSON mode, content type {@code
 * application/cloudevents+json}.
 *
 * @param id unique for each event; consumers drop what they have seen
 * @param source the service that owns the event, as a path, for example {@code /directory}
 * @param type the contract's type with its version
 * @param subject the aggregate's id, also the record's key
 * @param time when it was recorded, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    OffsetDateTime time,
    String datacontenttype,
    JsonNode data) {

  public static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";
}
