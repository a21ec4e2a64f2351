package org.sptt.reporting.figure;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.sptt.reporting.agenda.Names;

/** Writes answers as tables to those who accept {@code text/csv}. */
@Provider
@Produces(CsvAnswers.CSV)
public class CsvAnswers implements MessageBodyWriter<CsvView.Offered> {

  static final String CSV = "text/csv";

  private final Names names;

  CsvAnswers(Names names) {
    this.names = names;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return CsvView.Offered.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      CsvView.Offered answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    answer.asTable(names).write(out);
  }
}
