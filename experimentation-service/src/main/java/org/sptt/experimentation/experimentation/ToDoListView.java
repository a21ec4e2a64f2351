package org.sptt.experimentation.experimentation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An experimentation's sheet.
 *
 * @param numberOfItems how many things it lists
 * @param numberDone how many of them are done
 * @param items left out for evaluators
 */
@Schema(
    examples =
        """
        {"id":"0f6d7a9e-5a0c-4d0e-9f5b-2b9d3f8f6a77",\
        "experimentationId":"7d1f6a52-6f0e-4c55-9a43-0d7c6ad6c1f1","filledOn":"2024-03-05",\
        "numberOfItems":2,"numberDone":1,"items":["Choisir les dates avec les familles","Écrire le budget"],\
        "consultationGroupId":"e3c1d5b0-2f57-4b0e-8d4c-6a2d1f0b7c11"}""")
record ToDoListView(
    UUID id,
    UUID experimentationId,
    LocalDate filledOn,
    int numberOfItems,
    int numberDone,
    List<String> items,
    UUID consultationGroupId) {}
