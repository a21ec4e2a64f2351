package org.sptt.reporting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sptt.sql.Sql;

/** What people call values that are ids: structures by their names, sessions by their titles. */
@ApplicationScoped
public class Names {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Sql sql;

  Names(Sql sql) {
    this.sql = sql;
  }

  /** The names of all of these that have one, looked up at once. */
  public Known of(Collection<String> values) {
    List<String> ids = values.stream().filter(Names::isId).distinct().toList();
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.query(
              "select structure_id::text, name from partner where structure_id = any(?::uuid[])"
                  + " union all select session_id::text, title from agenda"
                  + " where session_id = any(?::uuid[]) and title is not null",
              row -> Map.entry(row.getString(1), row.getString(2)),
              ids,
              ids)
          .forEach(name -> names.put(name.getKey(), name.getValue()));
    }
    return new Known(names);
  }

  private static boolean isId(String value) {
    return UUID.matcher(value).matches();
  }

  /** Names that were looked up together. */
  public record Known(Map<String, String> byId) {

    /**
     * What a value is called. An id without a name is that of a person or of a thing of another
     * service, and stands for itself.
     *
     * @param word what it is called when it is no id
     */
    public String of(String value, UnaryOperator<String> word) {
      return isId(value) ? byId.getOrDefault(value, value) : word.apply(value);
    }
  }
}
