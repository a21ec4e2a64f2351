package org.sptt.survey.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Standing;

/** A collective interview as it stands now. */
@Schema(
    examples =
        """
        {"id":"2e1f0d3c-4b5a-4687-9a8b-7c6d5e4f3a2b",\
        "hostStructureId":"50000000-0000-4000-8000-000000000001","status":"held",\
        "plannedOn":"2024-04-04","heldOn":"2024-06-19",\
        "heard":{"women":1,"men":6,"unknown":0},"themes":["publics"]}""")
record CollectiveInterviewView(
    UUID id,
    UUID hostStructureId,
    Standing status,
    LocalDate plannedOn,
    LocalDate heldOn,
    HeardView heard,
    List<String> themes) {}
