package org.sptt.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a service holds of people, and how it forgets one: each service has one such bean. */
public interface PersonalData {

  /**
   * Forgets who somebody is, in the caller's transaction. What counts goes on counting, under the
   * fresh key.
   *
   * @return in how many entries, by what they are
   */
  Map<String, Integer> erase(UUID personKey, UUID freshKey);

  /** The tables that hold who somebody is. */
  List<String> tables();
}
