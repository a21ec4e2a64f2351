package org.sptt.directory.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.DepartmentCode;

/**
 * The programme's card.
 *
 * @param homeDepartments INSEE codes of its home territory
 */
@Schema(
    examples =
        """
        {"name":"Sciences pour toutes et tous","carryingStructure":"Ombelliscience",\
        "homeDepartments":["02","59","60","62","80"],\
        "startsOn":"2023-01-01","endsOn":"2025-12-31"}""")
record ProgrammeRequest(
    @NotBlank @Size(max = 200) String name,
    @Size(max = 200) String carryingStructure,
    @NotEmpty @Size(max = 120) List<@NotNull @DepartmentCode String> homeDepartments,
    LocalDate startsOn,
    LocalDate endsOn) {}
