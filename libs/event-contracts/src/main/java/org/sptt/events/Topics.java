package org.sptt.events;

import java.util.List;

/**
 * The Kafka topics of the platform: one for each service that owns events, and one for what could
 * not be read.
 */
public final class Topics {

  public static final String DIRECTORY = "sptt.directory";
  public static final String TRAINING = "sptt.training";
  public static final String EXPERIMENTATION = "sptt.experimentation";
  public static final String SURVEY = "sptt.survey";
  public static final String REPORTING = "sptt.reporting";

  /** Events that a consumer refused, each with the reason in its headers. */
  public static final String DEAD_LETTERS = "sptt.dead-letters";

  /**
   * The topics that hold the programme's history; kept for ever, so that figures can be replayed
   * from zero.
   */
  public static final List<String> OF_SERVICES =
      List.of(DIRECTORY, TRAINING, EXPERIMENTATION, SURVEY, REPORTING);

  private Topics() {}
}
