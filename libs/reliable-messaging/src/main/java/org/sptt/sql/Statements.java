package org.sptt.sql;

import java.util.ArrayList;
import java.util.List;

/** Statements that go to the database together, in their order, in one round trip. */
public final class Statements {

  private final List<String> texts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** One more, after those before. */
  public void add(String sql, Object... bound) {
    texts.add(sql);
    // Not List.of: null is a value.
    for (Object value : bound) {
      values.add(value);
    }
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  String text() {
    return String.join(";\n", texts);
  }

  Object[] values() {
    return values.toArray();
  }
}
