package org.sptt.directory.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.edge.page.FrenchWords;
import org.sptt.pdf.Pdf;

/** All that all services hold on a person: one file for people, one for programs. */
@ApplicationScoped
class DataCopyFile {

  private final DataCopyRegister register;
  private final DataReads reads;
  private final ObjectMapper json;
  private final CopyInFrench french;
  private final String programme;

  DataCopyFile(
      DataCopyRegister register,
      DataReads reads,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "sptt.site-name") String programme) {
    this.register = register;
    this.reads = reads;
    this.json = json;
    this.french = new CopyInFrench(clock);
    this.programme = programme;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance copy(
        DataCopyView copy, List<CopiedService> services, List<String> awaited, String programme);
  }

  /** A tagged PDF in French; that somebody looks at it is noted first. */
  @Transactional
  Response pdf(UUID id) {
    DataCopyView copy = register.require(id);
    reads.one("data-copy", copy.personKey());
    String page =
        Templates.copy(
                copy,
                register.parts(id).stream().map(part -> french.service(part, tree(part))).toList(),
                copy.awaited().stream().map(each -> FrenchWords.word("service-" + each)).toList(),
                programme)
            .render();
    StreamingOutput content = out -> Pdf.write(page, out);
    return file(content, "application/pdf", "pdf");
  }

  /** With the English names of the API, for whatever program reads it. */
  @Transactional
  Response json(UUID id) {
    DataCopyView copy = register.require(id);
    reads.one("data-copy", copy.personKey());
    ObjectNode whole = json.createObjectNode();
    whole.put("id", id.toString());
    whole.put("personKey", copy.personKey().toString());
    whole.put("orderedAt", copy.orderedAt().toString());
    whole.set("awaited", json.valueToTree(copy.awaited()));
    ObjectNode services = whole.putObject("services");
    register.parts(id).forEach(part -> services.set(part.service(), tree(part)));
    return file(whole, "application/json", "json");
  }

  private JsonNode tree(DataCopyPart part) {
    try {
      return json.readTree(part.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON came from " + part.service(), e);
    }
  }

  private static Response file(Object content, String type, String ending) {
    return Response.ok(content, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"copie-de-vos-donnees.%s\"".formatted(ending))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
