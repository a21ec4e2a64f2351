package org.sptt.training.interview;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an interview is still to be done. */
enum InterviewStatus {
  @JsonProperty("to-do")
  TO_DO,
  @JsonProperty("done")
  DONE
}
