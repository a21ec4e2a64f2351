package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ExternalId;

/**
 * The structures that rows of a file name: by their identifier of the same source, or by their id.
 */
@ApplicationScoped
public class NamedInFile {

  private static final String FIELD = "structureId";

  private final Structures structures;

  NamedInFile(Structures structures) {
    this.structures = structures;
  }

  /**
   * The same fields, with the structure's id where a row names one.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code unknown-structure}
   */
  public Map<String, List<String>> resolved(String source, Map<String, List<String>> fields) {
    List<String> named = fields.getOrDefault(FIELD, List.of());
    if (named.isEmpty()) {
      return fields;
    }
    Map<String, List<String>> resolved = new LinkedHashMap<>(fields);
    resolved.put(FIELD, List.of(id(source, named.get(0)).toString()));
    return resolved;
  }

  private UUID id(String source, String name) {
    return structures
        .find(new ExternalId(source, name))
        .map(Structure::id)
        .orElseGet(() -> known(name));
  }

  private static UUID known(String name) {
    try {
      return UUID.fromString(name);
    } catch (IllegalArgumentException e) {
      throw Refusals.refused(FIELD, "unknown-structure", "There is no structure " + name + ".");
    }
  }
}
