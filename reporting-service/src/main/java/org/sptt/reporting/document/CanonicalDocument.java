package org.sptt.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A document as bytes that are the same whenever the document is: what a hash of it is taken from.
 * Not the API's own JSON, which may be configured otherwise one day.
 */
public final class CanonicalDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .serializationInclusion(JsonInclude.Include.ALWAYS)
          .build();

  private CanonicalDocument() {}

  public static byte[] write(Document document) {
    try {
      return JSON.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a document is always writable", e);
    }
  }

  public static Document read(byte[] bytes) {
    try {
      return JSON.readValue(bytes, Document.class);
    } catch (IOException e) {
      throw new UncheckedIOException("a document that was written cannot be read", e);
    }
  }
}
