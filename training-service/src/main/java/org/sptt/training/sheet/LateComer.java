package org.sptt.training.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sptt.known.Participant;
import org.sptt.training.registration.AttendanceRequest;
import org.sptt.training.registration.HalfDay;

/** Someone who just turned up. */
record LateComer(
    @Valid @NotNull Participant participant,
    @NotEmpty @Size(max = 200) List<@Pattern(regexp = HalfDay.WRITTEN) @NotNull String> halfDays) {

  AttendanceRequest attendance() {
    return new AttendanceRequest(participant, halfDays.stream().map(HalfDay::read).toList());
  }
}
