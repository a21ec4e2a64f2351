package org.sptt.directory.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.directory.contact.Contact;
import org.sptt.directory.naming.Lines;
import org.sptt.edge.DepartmentCode;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;

/**
 * An entry of the directory.
 *
 * @param structureId the structure that it is or works for; left out when it is not in the
 *     directory
 * @param department INSEE code; when left out, that of the structure
 * @param offers what it offers, for example trainer or witness
 * @param themes on what, in the programme's own words
 */
@Schema(
    examples =
        """
        {"kind":"structure","name":"Le Labo curieux","department":"80","category":"CSTI",\
        "offers":["trainer","witness"],"themes":["médiation"],"listedOn":"2023-02-15"}""")
record ExpertRequest(
    @NotNull ExpertKind kind,
    @NotBlank @Size(max = 200) @OneLine String name,
    @Size(max = 200) @OneLine String affiliation,
    UUID structureId,
    @DepartmentCode String department,
    @Size(max = 60) @OneLine String category,
    @Size(max = 20) List<@NotBlank @Size(max = 60) String> offers,
    @Size(max = 20) List<@NotBlank @Size(max = 60) @OneLine String> themes,
    @Size(max = 5000) @PlainText String presentation,
    @Valid Contact contact,
    @NotNull LocalDate listedOn) {

  ExpertRequest {
    offers = offers == null ? List.of() : offers;
    themes = Lines.of(themes);
  }

  /** The same, with what an entry says that another system has no words for. */
  ExpertRequest over(ExpertView standing) {
    return new ExpertRequest(
        kind,
        name,
        affiliation,
        structureId,
        department,
        category,
        offers,
        Optional.ofNullable(themes).orElse(standing.themes()),
        Optional.ofNullable(presentation).orElse(standing.presentation()),
        Optional.ofNullable(contact).orElse(standing.contact()),
        listedOn);
  }
}
