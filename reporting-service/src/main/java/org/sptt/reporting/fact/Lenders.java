package org.sptt.reporting.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of things that lend attributes to facts, as prefixes of their names. */
final class Lenders {

  static final String STRUCTURE = "structure/";

  /** Of a structure that turned out to be another: lends that one in its place. */
  static final String SAME_STRUCTURE = "same-structure/";

  static final String ENTRY = "entry/";
  static final String SESSION = "session/";
  static final String PERSON = "person/";
  static final String WORKSHOP = "workshop/";

  static final List<String> ALL =
      List.of(STRUCTURE, SAME_STRUCTURE, ENTRY, SESSION, PERSON, WORKSHOP);

  private Lenders() {}

  /** What a lender's name says behind its kind. */
  static String id(String lender) {
    return lender.substring(lender.indexOf('/') + 1);
  }

  /** The attributes lent, in pairs of name and value; null values are left out. */
  static Map<String, String> lend(Object... pairs) {
    Map<String, String> lent = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        lent.put((String) pairs[i], pairs[i + 1].toString());
      }
    }
    return lent;
  }
}
