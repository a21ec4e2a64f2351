package org.sptt.messaging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import org.sptt.edge.Refusals;

/**
 * Whose things a caller sees: every structure's, one's, or none's when a partner's token names no
 * organisation that is known.
 */
public final class Sight {

  // Ids are random: no structure has this one.
  private static final UUID NOBODY = new UUID(0, 0);

  private final boolean everything;
  private final UUID structureId;

  private Sight(boolean everything, UUID structureId) {
    this.everything = everything;
    this.structureId = structureId;
  }

  public static Sight ofEverything() {
    return new Sight(true, NOBODY);
  }

  public static Sight of(UUID structureId) {
    return new Sight(false, structureId);
  }

  public static Sight ofNothing() {
    return new Sight(false, NOBODY);
  }

  /**
   * A Panache condition that holds for what is seen, to be used with {@link #parameters}.
   *
   * @param field the entity's field that holds its structure's id
   */
  public static String covers(String field) {
    return "(:everything = true or " + field + " = :structure)";
  }

  public Parameters parameters() {
    return Parameters.with("everything", everything).and("structure", structureId);
  }

  /**
   * Refuses what belongs to a structure that is not seen, as if it were not there.
   *
   * @param owner the structure it belongs to; null for none's
   * @throws HttpProblem 404
   */
  public void require(UUID owner, String noun) {
    if (!everything && !structureId.equals(owner)) {
      throw Refusals.notFound(noun);
    }
  }
}
