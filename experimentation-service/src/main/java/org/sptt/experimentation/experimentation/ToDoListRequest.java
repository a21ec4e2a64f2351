package org.sptt.experimentation.experimentation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done for an experimentation.
 *
 * @param consultationGroupId the group in which it was filled in; left out when there was none
 */
@Schema(
    examples =
        """
        {"filledOn":"2024-03-05",\
        "items":["Choisir les dates avec les familles","Écrire le budget"],\
        "consultationGroupId":"e3c1d5b0-2f57-4b0e-8d4c-6a2d1f0b7c11"}""")
record ToDoListRequest(
    @NotNull LocalDate filledOn,
    @NotEmpty @Size(max = MOST_ITEMS) List<@NotBlank @Size(max = 500) String> items,
    UUID consultationGroupId) {

  static final int MOST_ITEMS = 100;
}
