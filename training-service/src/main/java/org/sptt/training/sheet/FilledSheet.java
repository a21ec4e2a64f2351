package org.sptt.training.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sptt.training.registration.Absence;
import org.sptt.training.registration.HalfDay;
import org.sptt.training.registration.Presence;

/** An attendance sheet as somebody sends it, by the ids of its rows. */
record FilledSheet(@Size(max = 2_000) Map<@NotNull UUID, @Valid @NotNull Row> rows) {

  FilledSheet {
    rows = rows == null ? Map.of() : rows;
  }

  /**
   * One person.
   *
   * @param was what the sheet showed when it was opened, as {@link Presence#written}; absent for
   *     nothing
   */
  record Row(
      String was,
      @Size(max = 200) List<@Pattern(regexp = HalfDay.WRITTEN) @NotNull String> halfDays,
      Absence absence) {

    Row {
      was = was == null ? "" : was;
      halfDays = halfDays == null ? List.of() : halfDays;
    }

    /** Whoever came was not absent. */
    Presence presence() {
      return new Presence(
          halfDays.stream().map(HalfDay::read).toList(),
          Optional.ofNullable(absence).filter(absent -> halfDays.isEmpty()));
    }
  }
}
