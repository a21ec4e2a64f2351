package org.sptt.directory.territory;

/**
 * A commune as the national institute of statistics lists it.
 *
 * @param code its INSEE code, which is no postal code
 */
public record Commune(String code, String name) {

  private static final int DEPARTMENT = 2;
  private static final int OVERSEAS_DEPARTMENT = 3;

  /** The INSEE code of its department. */
  public String department() {
    boolean overseas = code.startsWith("97") || code.startsWith("98");
    return code.substring(0, overseas ? OVERSEAS_DEPARTMENT : DEPARTMENT);
  }
}
