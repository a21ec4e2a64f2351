package org.sptt.training.programme;

import java.time.LocalDate;
import java.util.UUID;

/** Something the programme made. */
record OutputView(UUID id, String kind, String title, LocalDate madeOn) {}
