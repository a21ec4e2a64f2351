package org.sptt.experimentation.experimentation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it stands now. */
@Schema(
    examples =
        """
        {"id":"7d1f6a52-6f0e-4c55-9a43-0d7c6ad6c1f1",\
        "structureId":"50000000-0000-4000-8000-000000000001",\
        "title":"Ateliers de sciences en pied d'immeuble","status":"under-way",\
        "proposedOn":"2024-02-15","themes":["médiation","scénographie"]}""")
record ExperimentationView(
    UUID id,
    UUID structureId,
    String title,
    ExperimentationStatus status,
    LocalDate proposedOn,
    List<String> themes) {}
