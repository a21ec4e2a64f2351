package org.sptt.directory.expert;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.KindWord;

/**
 * What somebody agreed to.
 *
 * @param purpose {@code public-directory} makes the fields public; other words only note it
 * @param expiresOn the last day that it holds
 */
@Schema(
    examples =
        """
        {"fields":["name","email"],"purpose":"public-directory","givenOn":"2026-01-15",\
        "expiresOn":"2028-01-14"}""")
record ConsentRequest(
    @NotEmpty Set<@NotNull ConsentField> fields,
    @NotNull @KindWord String purpose,
    @NotNull LocalDate givenOn,
    @NotNull LocalDate expiresOn) {}
