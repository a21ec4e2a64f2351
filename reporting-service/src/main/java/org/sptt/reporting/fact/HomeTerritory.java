package org.sptt.reporting.fact;

import java.util.Optional;
import java.util.Set;

/** The departments in which the programme is at home. */
public record HomeTerritory(Set<String> departments) {

  public static final String HOME = "home";
  public static final String OTHER = "other";

  /** The attribute that tells. */
  public static final String DEPARTMENT = "department";

  public HomeTerritory {
    departments = Set.copyOf(departments);
  }

  /** {@code home}, {@code other}, or {@code unknown} where the fact has no department. */
  public String of(Fact fact) {
    Optional<String> department = fact.attribute(DEPARTMENT);
    return department.map(code -> departments.contains(code) ? HOME : OTHER).orElse(Fact.UNKNOWN);
  }
}
