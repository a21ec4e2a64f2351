package org.sptt.directory.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.messaging.ExternalId;

/**
 * A kind of thing that files bring in.
 *
 * @param <R> what the API takes of one
 * @param <V> how one stands, with its fields by the same names
 */
public interface Importable<R, V> {

  /** For example {@code structures}; part of addresses. */
  String kind();

  Class<R> request();

  /** The fields that a column can hold, by the names that forms have for them. */
  List<String> columns();

  /** The words of the API that a field takes, where people may write them in French. */
  default Map<String, List<String>> words() {
    return Map.of();
  }

  /**
   * What is written in a row, once what it refers to is looked up.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem when there is no such thing
   */
  default Map<String, List<String>> resolved(String source, Map<String, List<String>> fields) {
    return fields;
  }

  /** Those that are entered already, by what the source calls them. */
  Map<String, Standing<V>> standing(String source, Collection<String> externalIds);

  /**
   * How one would stand, were it entered; nothing is.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem for the reason that entering it would be
   *     refused
   */
  V proposed(Optional<Standing<V>> standing, R request);

  /** What no two of them may have in common; empty when there is nothing. */
  default Optional<String> unique(V proposed) {
    return Optional.empty();
  }

  /** Enters one, in the caller's transaction. */
  void enter(ExternalId external, R request);
}
