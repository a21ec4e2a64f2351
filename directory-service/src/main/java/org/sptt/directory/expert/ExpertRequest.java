package org.sptt.directory.expert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.DepartmentCode;

/**
 * An entry of the directory.
 *
 * @param structureId the structure that it is or works for; left out when it is not in the
 *     directory
 * @param department INSEE code; when left out, that of the structure
 * @param offers what it offers, for example trainer or witness
 */
@Schema(
    examples =
        """
        {"kind":"structure","name":"Le Labo curieux","department":"80","category":"CSTI",\
        "offers":["trainer","witness"],"listedOn":"2023-02-15"}""")
record ExpertRequest(
    @NotNull ExpertKind kind,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 200) String affiliation,
    UUID structureId,
    @DepartmentCode String department,
    @Size(max = 60) String category,
    @Size(max = 20) List<@NotBlank @Size(max = 60) String> offers,
    @NotNull LocalDate listedOn) {

  ExpertRequest {
    offers = offers == null ? List.of() : offers;
  }
}
