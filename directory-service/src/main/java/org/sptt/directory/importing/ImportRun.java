package org.sptt.directory.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that was looked at, and what became of it.
 *
 * @param encoding that the file turned out to have
 * @param applied how many rows have been carried out so far
 * @param late rows that were refused while they were carried out
 */
record ImportRun(
    UUID id,
    String kind,
    String source,
    String encoding,
    LocalDateTime lookedAt,
    String account,
    Stage stage,
    int created,
    int changed,
    int unchanged,
    int refused,
    int applied,
    int late) {

  /** How far it is. */
  enum Stage {
    /** What it would do is there to be read. */
    @JsonProperty("looked-at")
    LOOKED_AT,
    /** Being carried out. */
    @JsonProperty("applying")
    APPLYING,
    @JsonProperty("applied")
    APPLIED,
    /** Given up, or too old: it has to be looked at anew. */
    @JsonProperty("dropped")
    DROPPED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @JsonIgnore
  public boolean isReady() {
    return stage == Stage.LOOKED_AT && created + changed > 0;
  }

  @JsonIgnore
  public boolean isWaiting() {
    return stage == Stage.LOOKED_AT;
  }

  @JsonIgnore
  public boolean isOver() {
    return stage == Stage.APPLIED || stage == Stage.DROPPED;
  }

  /** Whether the file was saved as spreadsheets did before UTF-8. */
  @JsonIgnore
  public boolean isOld() {
    return encoding.equals(CsvFile.OF_OLD_SPREADSHEETS.name());
  }

  public int allRefused() {
    return refused + late;
  }

  @JsonIgnore
  public boolean isUnderWay() {
    return stage == Stage.APPLYING;
  }

  public int toApply() {
    return created + changed;
  }
}
