package org.sptt.experimentation.experimentation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project of a structure.
 *
 * @param structureId a structure of the directory
 * @param themes in the programme's own words; none when left out
 */
@Schema(
    examples =
        """
        {"structureId":"50000000-0000-4000-8000-000000000001",\
        "title":"Ateliers de sciences en pied d'immeuble","status":"under-way",\
        "proposedOn":"2024-02-15","themes":["médiation","scénographie"]}""")
record ExperimentationRequest(
    @NotNull UUID structureId,
    @NotBlank @Size(max = 200) String title,
    @NotNull ExperimentationStatus status,
    @NotNull LocalDate proposedOn,
    @Size(max = 20) List<@NotBlank @Size(max = 60) String> themes) {

  ExperimentationRequest {
    themes = themes == null ? List.of() : themes;
  }
}
