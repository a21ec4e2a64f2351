package org.sptt.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a service holds of people, how it shows it to one and how it forgets them: each service has
 * one such bean.
 */
public interface PersonalData {

  /** All stores that may hold something of a person. */
  List<Holding> holdings(UUID personKey);

  /**
   * Forgets who somebody is, in the caller's transaction. What counts goes on counting, under the
   * fresh key.
   *
   * @return in how many entries, by what they are
   */
  Map<String, Integer> erase(UUID personKey, UUID freshKey);

  /**
   * Corrects copies of what the directory holds, in the caller's transaction; what is null was
   * right.
   *
   * @param key the person's from now on; the same as before unless the e-mail is another
   * @return in how many entries, by what they are
   */
  default Map<String, Integer> rectify(UUID personKey, UUID key, Rectified rectified) {
    return Map.of();
  }

  /** Whether it holds copies of what the directory holds, so that there is something to correct. */
  default boolean holdsCopies() {
    return false;
  }

  /** What is not kept for ever, and for how long. */
  default List<RetentionRule> retentionRules() {
    return List.of();
  }

  /** The tables that hold who somebody is. */
  List<String> tables();
}
