package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the lines of one file become requests.
 *
 * @param file the file's name without {@code .csv}
 * @param address of the request: {@code {source}} is the programme's, {@code {column}} the cell of
 *     that column, {@code {file:column}} the id given to the line of that file which the cell names
 * @param key the columns that no two lines share
 * @param details lines of another file that travel within a line's request
 * @param refersWithin column by which a line names another one of the same file
 */
record FileRule(
    String file,
    String address,
    List<String> key,
    List<Column> columns,
    Optional<Details> details,
    Optional<String> refersWithin) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:([a-z-]+):)?([a-z_]+)}");

  /** Lines of another file, each naming its line here in {@code column}. */
  record Details(String file, String column, String field, List<Column> columns) {

    Set<String> allowed() {
      return namesOf(columns.stream());
    }

    Set<String> needed() {
      return namesOf(columns.stream().filter(Column::needed));
    }

    boolean belongsTo(Line detail, String key) {
      return detail.cell(column).filter(key::equals).isPresent();
    }
  }

  FileRule {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /** A file whose lines have an {@code id} of their own. */
  static FileRule identified(String file, String address, Column... columns) {
    List<Column> all = new ArrayList<>(List.of(Column.address("id")));
    all.addAll(List.of(columns));
    return new FileRule(file, address, List.of("id"), all, Optional.empty(), Optional.empty());
  }

  /** A file whose lines are told apart by what they refer to. */
  static FileRule relating(String file, String address, List<String> key, Column... columns) {
    return new FileRule(file, address, key, List.of(columns), Optional.empty(), Optional.empty());
  }

  FileRule with(Details newDetails) {
    return new FileRule(file, address, key, columns, Optional.of(newDetails), refersWithin);
  }

  FileRule referringWithinBy(String column) {
    return new FileRule(file, address, key, columns, details, Optional.of(column));
  }

  Set<String> allowed() {
    return namesOf(columns.stream());
  }

  Set<String> needed() {
    return namesOf(columns.stream().filter(Column::needed));
  }

  private static Set<String> namesOf(Stream<Column> columns) {
    return columns.map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What no other line of the file may have too. */
  String keyOf(Line line) {
    return key.stream().map(line::needed).collect(Collectors.joining(" / "));
  }

  /**
   * The request that loads a line.
   *
   * @throws Refusal when a cell is missing or badly written, or names a line that was not loaded
   */
  Request request(Line line, Known known) {
    ObjectNode body = body(columns, line, known);
    details.ifPresent(d -> body.set(d.field(), detailsOf(line, d, known)));
    return new Request(addressOf(line, known), body);
  }

  static ObjectNode body(List<Column> columns, Line line, Known known) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (Column column : columns) {
      if (column.needed()) {
        line.needed(column.name());
      }
      Optional<String> cell = line.cell(column.name());
      if (column.field().isPresent() && cell.isPresent()) {
        String[] path = column.field().get().split("\\.");
        ObjectNode parent = path.length == 1 ? body : body.withObjectProperty(path[0]);
        parent.set(path[path.length - 1], read(column, cell.get(), known));
      }
    }
    return body;
  }

  private static JsonNode read(Column column, String cell, Known known) {
    return namingColumn(column.name(), () -> column.reading().read(cell, known));
  }

  private static <T> T namingColumn(String column, Supplier<T> value) {
    try {
      return value.get();
    } catch (Refusal refusal) {
      throw new Refusal(column + " : " + refusal.getMessage());
    }
  }

  private ArrayNode detailsOf(Line line, Details details, Known known) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    String name = line.needed("id");
    for (Line detail : known.linesOf(details.file())) {
      if (details.belongsTo(detail, name)) {
        try {
          list.add(body(details.columns(), detail, known));
        } catch (Refusal refusal) {
          throw new Refusal(detail.place() + " : " + refusal.getMessage());
        }
      }
    }
    return list;
  }

  private String addressOf(Line line, Known known) {
    return PLACEHOLDER.matcher(address).replaceAll(found -> encoded(valueOf(found, line, known)));
  }

  private static String valueOf(MatchResult placeholder, Line line, Known known) {
    String name = placeholder.group(2);
    if (name.equals("source")) {
      return known.source();
    }
    String cell = line.needed(name);
    return placeholder.group(1) == null
        ? cell
        : namingColumn(name, () -> known.idOf(placeholder.group(1), cell));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
