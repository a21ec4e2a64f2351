package org.sptt.reporting.explain;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sptt.edge.Refusals;
import org.sptt.reporting.figure.FigureQuery;

/** A filter as it is typed on the page, in two fields. */
record AddedFilter(
    @QueryParam("filterBy") String filterBy, @QueryParam("filterValue") String filterValue) {

  /** The same, narrowed to the filter. */
  FigureQuery addedTo(FigureQuery query) {
    Optional<String> dimension = typed(filterBy);
    Optional<String> value = typed(filterValue);
    if (dimension.isPresent() != value.isPresent()) {
      throw Refusals.refused(
          dimension.isPresent() ? "filterValue" : "filterBy",
          "no-filter",
          "A filter names a dimension and a value.");
    }
    List<String> where = new ArrayList<>(query.where() == null ? List.of() : query.where());
    dimension.ifPresent(name -> where.add(name + ":" + value.orElseThrow()));
    return new FigureQuery(query.asOf(), query.from(), query.knownOn(), query.version(), where);
  }

  private static Optional<String> typed(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
