package org.sptt.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.form.Choice;
import org.sptt.edge.page.FrenchWords;
import org.sptt.sql.Sql;

/** Finds by what entries can be told apart. */
@ApplicationScoped
class FacetFinder {

  private final Sql sql;
  private final Territory territory;

  FacetFinder(Sql sql, Territory territory) {
    this.sql = sql;
    this.territory = territory;
  }

  Facets of(EntryKind kind) {
    return new Facets(
        choices("category", kind, UnaryOperator.identity()),
        choices("department", kind, territory::named),
        choices("unnest(themes)", kind, UnaryOperator.identity()),
        choices("unnest(offers)", kind, FrenchWords::word));
  }

  private List<Choice> choices(String what, EntryKind kind, UnaryOperator<String> label) {
    return sql
        .query(
            "select distinct value from (select %s as value from search_entry where kind = ?) all_of"
                    .formatted(what)
                + " where value is not null order by value",
            row -> row.getString(1),
            kind.name())
        .stream()
        .map(value -> new Choice(value, label.apply(value)))
        .toList();
  }
}
