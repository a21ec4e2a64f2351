package org.sptt.directory.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which part of a list is shown, and what else could be.
 *
 * @param category empty for all categories
 */
record ListingFilter(String path, List<String> categories, String category, boolean firstPage) {

  /** What the address of another page of the same list has to repeat. */
  public String query() {
    return category.isEmpty()
        ? ""
        : "category=" + URLEncoder.encode(category, StandardCharsets.UTF_8);
  }
}
