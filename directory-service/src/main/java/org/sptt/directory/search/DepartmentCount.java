package org.sptt.directory.search;

/**
 * How many public entries a department has.
 *
 * @param resources who advises, trains or testifies
 */
public record DepartmentCount(String department, long resources, long structures) {

  public long total() {
    return resources + structures;
  }
}
