package org.sptt.training.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reserved shares that someone may have a place of. */
public final class Shares {

  /** The share of the volunteers. */
  public static final String VOLUNTEERS = "volunteers";

  /** With an INSEE code behind it, the share of a department. */
  public static final String DEPARTMENT = "department-";

  private Shares() {}

  /**
   * @param department INSEE code; null when unknown
   */
  public static List<String> of(boolean volunteer, String department) {
    List<String> shares = new ArrayList<>();
    if (volunteer) {
      shares.add(VOLUNTEERS);
    }
    Optional.ofNullable(department).map(DEPARTMENT::concat).ifPresent(shares::add);
    return List.copyOf(shares);
  }
}
