package org.sptt.training.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.KindWord;

/** Something the programme made. */
@Schema(examples = "{\"kind\":\"flyer\",\"title\":\"Flyer\",\"madeOn\":\"2023-03-01\"}")
record OutputRequest(
    @NotNull @KindWord String kind,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate madeOn) {}
