package org.sptt.directory.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspiring initiative, with its story as far as it is known. */
@Schema(
    examples =
        """
        {"title":"Sciences en tous genres","ledBy":"Le Labo curieux","place":"Amiens",\
        "category":"CSTI","spottedOn":"2023-03-22","successes":"Girls came back with friends."}""")
record InitiativeRequest(
    @NotBlank @Size(max = 300) String title,
    @Size(max = 200) String ledBy,
    @Size(max = 200) String place,
    @Size(max = 60) String category,
    @NotNull LocalDate spottedOn,
    @Size(max = 20_000) String story,
    @Size(max = 20_000) String successes,
    @Size(max = 20_000) String difficulties) {}
