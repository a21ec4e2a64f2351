package org.sptt.edge;

/** The roles that tokens carry. */
public final class Roles {

  public static final String COORDINATOR = "coordinator";
  public static final String EVALUATOR = "evaluator";
  public static final String PARTNER = "partner";

  private Roles() {}
}
