package org.sptt.directory.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a structure has no SIRET of its own. */
enum SiretAbsence {
  /** It is in another country. */
  @JsonProperty("abroad")
  ABROAD,
  /** A service or place of a structure whose SIRET it shares. */
  @JsonProperty("part-of-another")
  PART_OF_ANOTHER,
  /** A collective that has not been declared anywhere. */
  @JsonProperty("not-declared")
  NOT_DECLARED,
  /** On its way. */
  @JsonProperty("being-created")
  BEING_CREATED,
  /** Nobody has asked yet. */
  @JsonProperty("to-be-asked")
  TO_BE_ASKED;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> words() {
    return Arrays.stream(values()).map(SiretAbsence::word).toList();
  }
}
