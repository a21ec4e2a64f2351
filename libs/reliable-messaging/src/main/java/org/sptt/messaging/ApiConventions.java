package org.sptt.messaging;

import static java.util.function.Predicate.not;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in every service's OpenAPI document what holds for all of them, so that each operation says
 * only what is its own: how lists go on, what putting twice does, what is answered when a thing is
 * not there. An operation that says it otherwise is left as it is.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {

  private static final String GONE = "It is gone, and counts no longer.";
  private static final List<String> EXTERNAL_ID = List.of("source", "externalId");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(ApiConventions::complete));
  }

  private static void complete(HttpMethod method, Operation operation) {
    if (hasParameter(operation, "after")) {
      describeList(operation);
    }
    if (answersUpsert(operation)) {
      describeUpsert(operation);
    }
    if (method == HttpMethod.DELETE) {
      answer(operation, "204", GONE);
      answered(operation, "204").ifPresent(gone -> gone.setDescription(GONE));
    }
    if (namesAThing(operation)) {
      answer(operation, "404", "There is none, or none that is for the caller.");
    }
  }

  private static void describeList(Operation operation) {
    add(operation, "Ordered by id, page by page.");
    Header link = OASFactory.createHeader().description("Leads to the next page, as rel=next.");
    link.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
    answered(operation, "200")
        .ifPresent(page -> page.description("A page of them.").addHeader("Link", link));
  }

  private static void describeUpsert(Operation operation) {
    if (hasParameter(operation, "externalId")) {
      add(operation, "Under the id by which another system knows it.");
    }
    add(operation, "The same again changes nothing.");
    answered(operation, "200").ifPresent(known -> known.setDescription("Changed, or already so."));
    answer(operation, "201", "Entered.");
    answer(operation, "409", "changed-meanwhile, entered-already.");
  }

  private static boolean answersUpsert(Operation operation) {
    return answered(operation, "200").map(APIResponse::getContent).stream()
        .flatMap(content -> content.getMediaTypes().values().stream())
        .flatMap(media -> Optional.ofNullable(media.getSchema()).stream())
        .anyMatch(schema -> String.valueOf(schema.getRef()).endsWith("/Upsert"));
  }

  private static boolean namesAThing(Operation operation) {
    return parameters(operation).stream()
        .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
        .map(Parameter::getName)
        .anyMatch(not(EXTERNAL_ID::contains));
  }

  private static boolean hasParameter(Operation operation, String name) {
    return parameters(operation).stream().anyMatch(parameter -> name.equals(parameter.getName()));
  }

  private static List<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of());
  }

  private static Optional<APIResponse> answered(Operation operation, String status) {
    return Optional.ofNullable(operation.getResponses().getAPIResponse(status));
  }

  private static void answer(Operation operation, String status, String description) {
    if (answered(operation, status).isEmpty()) {
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
    }
  }

  private static void add(Operation operation, String sentence) {
    String said = operation.getDescription();
    operation.setDescription(said == null ? sentence : said + " " + sentence);
  }
}
