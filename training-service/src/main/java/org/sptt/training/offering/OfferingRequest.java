package org.sptt.training.offering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.KindWord;

/**
 * What is offered.
 *
 * @param kind a word of the programme's own list, by which figures are filtered
 */
@Schema(
    examples =
        """
        {"kind":"initial-training","title":"Formation initiale à l'inclusion",\
        "audience":"professionnel·les du programme","theme":"inclusion"}""")
record OfferingRequest(
    @NotNull @KindWord String kind,
    @NotBlank @Size(max = 200) String title,
    @Size(max = 200) String audience,
    @Size(max = 100) String theme) {}
