package org.sptt.messaging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.panache.common.Parameters;
import java.util.Set;
import java.util.UUID;
import org.sptt.edge.Refusals;

/**
 * Whose things a caller sees: every structure's, one's, or none's when a partner's token names no
 * organisation that is known.
 */
public final class Sight {

  private final boolean everything;
  private final Set<UUID> structureIds;

  private Sight(boolean everything, Set<UUID> structureIds) {
    this.everything = everything;
    this.structureIds = structureIds;
  }

  public static Sight ofEverything() {
    return new Sight(true, Set.of());
  }

  /** Of a structure, under each of the ids that it is known by. */
  public static Sight of(Set<UUID> structureIds) {
    return new Sight(false, Set.copyOf(structureIds));
  }

  public static Sight ofNothing() {
    return new Sight(false, Set.of());
  }

  /**
   * A Panache condition that holds for what is seen, to be used with {@link #parameters}.
   *
   * @param field the entity's field that holds its structure's id
   */
  public static String covers(String field) {
    return "(:everything = true or " + field + " in (:structures))";
  }

  public Parameters parameters() {
    return Parameters.with("everything", everything).and("structures", structureIds);
  }

  /**
   * Refuses what belongs to a structure that is not seen, as if it were not there.
   *
   * @param owner the structure it belongs to; null for none's
   * @throws HttpProblem 404
   */
  public void require(UUID owner, String noun) {
    if (!everything && (owner == null || !structureIds.contains(owner))) {
      throw Refusals.notFound(noun);
    }
  }
}
