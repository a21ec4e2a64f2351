package org.sptt.directory.listing;

import java.util.List;
import java.util.UUID;

/**
 * A line of a public list: an organisation or an initiative, never a person.
 *
 * @param place null when unknown
 * @param category null when unknown
 */
public record Entry(
    UUID id, String name, String place, String department, String category, List<String> offers) {

  public Entry(UUID id, String name, String place, String department, String category) {
    this(id, name, place, department, category, List.of());
  }
}
