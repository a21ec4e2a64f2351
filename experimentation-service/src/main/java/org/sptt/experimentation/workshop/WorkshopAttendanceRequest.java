package org.sptt.experimentation.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sptt.known.Participant;

/** Who took part. */
record WorkshopAttendanceRequest(@Valid @NotNull Participant participant) {}
