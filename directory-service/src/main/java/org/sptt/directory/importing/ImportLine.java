package org.sptt.directory.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/**
 * What a row of a file would do.
 *
 * @param number of the line in the file that the row begins on
 * @param seenVersion of what stands; null when nothing does
 * @param request what would be entered, as the API takes it; null when it is refused
 * @param reasons in French, why it is refused
 */
record ImportLine(
    long number,
    String externalId,
    Outcome outcome,
    Integer seenVersion,
    @JsonRawValue String request,
    List<FieldChange> changes,
    List<String> reasons) {

  /** What became, or would become, of a row. */
  enum Outcome {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("refused")
    REFUSED
  }

  static ImportLine refused(long number, List<String> reasons) {
    return new ImportLine(number, null, Outcome.REFUSED, null, null, List.of(), reasons);
  }

  @JsonIgnore
  public boolean isNew() {
    return outcome == Outcome.CREATED;
  }

  @JsonIgnore
  public boolean isRefused() {
    return outcome == Outcome.REFUSED;
  }
}
