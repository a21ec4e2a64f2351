package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/**
 * One column of a file.
 *
 * @param needed whether each line has to fill it in
 * @param field where it goes in the request, {@code a.b} being b within a; empty when it only takes
 *     part in the address
 */
record Column(String name, boolean needed, Optional<String> field, Reading reading) {

  static Column of(String name, Reading reading) {
    return new Column(name, false, Optional.of(camelCase(name)), reading);
  }

  static Column text(String name) {
    return of(name, Readings::text);
  }

  static Column date(String name) {
    return of(name, Readings::date);
  }

  static Column whole(String name) {
    return of(name, Readings::whole);
  }

  static Column decimal(String name) {
    return of(name, Readings::decimal);
  }

  static Column yesOrNo(String name) {
    return of(name, Readings::yesOrNo);
  }

  static Column list(String name) {
    return of(name, Readings::list);
  }

  /** Names a line of another file: the id that this line was given goes into the request. */
  static Column reference(String name, String file) {
    return of(name, (cell, known) -> TextNode.valueOf(known.idOf(file, cell)))
        .as(camelCase(name) + "Id");
  }

  static Column references(String name, String file) {
    return of(
        name,
        (cell, known) -> {
          ArrayNode ids = JsonNodeFactory.instance.arrayNode();
          Readings.parts(cell).forEach(part -> ids.add(known.idOf(file, part)));
          return ids;
        });
  }

  /** Names someone of people.csv, whose whole card goes into the request. */
  static Column participant(List<Column> card) {
    return of("person", (cell, known) -> FileRule.body(card, someoneWithEmail(cell, known), known))
        .as("participant");
  }

  /** Names someone of people.csv, whose e-mail goes into the request. */
  static Column email() {
    return of(
            "person",
            (cell, known) -> TextNode.valueOf(someoneWithEmail(cell, known).needed("email")))
        .as("email");
  }

  // By it all services know the same person, without asking one another.
  private static Line someoneWithEmail(String id, Known known) {
    Line person = known.lineOf(DirectoryFiles.PEOPLE, id);
    if (person.cell("email").isEmpty()) {
      throw new Refusal("« " + id + " » n'a pas d'e-mail (" + person.place() + ")");
    }
    return person;
  }

  /** Takes part in the address only. */
  static Column address(String name) {
    return new Column(name, true, Optional.empty(), Readings::text);
  }

  /** The same column, to be filled in on each line. */
  Column always() {
    return new Column(name, true, field, reading);
  }

  Column as(String newField) {
    return new Column(name, needed, Optional.of(newField), reading);
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      camel.append(
          camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
