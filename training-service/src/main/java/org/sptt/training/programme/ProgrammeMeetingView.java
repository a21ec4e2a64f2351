package org.sptt.training.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A meeting that steers or evaluates the programme, with how many took part by function. */
record ProgrammeMeetingView(
    UUID id, String kind, LocalDate heldOn, Map<String, Integer> functions) {}
