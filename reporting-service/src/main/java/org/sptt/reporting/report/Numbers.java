package org.sptt.reporting.report;

import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Question;

/** Who answers a report's questions: for those who may know all, or for everyone. */
interface Numbers {

  /** A value or a cell that is not told is null. */
  Answer answer(Question question);

  boolean areForEveryone();
}
