package org.sptt.directory.search;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a program looks for; all of it must hold of what it finds. */
record SearchQuery(
    @Parameter(description = "resource, structure or initiative; left out for all.")
        @QueryParam("kind")
        EntryKind kind,
    @Parameter(
            description =
                "Words in any order; accents, capitals and a letter gone wrong do not matter.")
        @QueryParam("q")
        @Size(max = 200)
        String q,
    @QueryParam("category") @Size(max = 60) String category,
    @Parameter(description = "INSEE code.") @QueryParam("department") @Size(max = 3)
        String department,
    @QueryParam("theme") @Size(max = 60) String theme,
    @QueryParam("offer") @Size(max = 60) String offer) {

  SearchFilter filter() {
    return new SearchFilter(
        Optional.ofNullable(kind),
        orEmpty(q),
        orEmpty(category),
        orEmpty(department),
        orEmpty(theme),
        orEmpty(offer));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
