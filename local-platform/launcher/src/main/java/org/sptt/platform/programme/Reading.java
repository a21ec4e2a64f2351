package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.JsonNode;

/** What a cell becomes in a request. */
@FunctionalInterface
interface Reading {

  /**
   * @param cell the cell's text, never empty
   * @throws Refusal when it is not written as it should be, or names a line that was not loaded
   */
  JsonNode read(String cell, Known known);
}
