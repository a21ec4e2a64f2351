package org.sptt.directory.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.DepartmentCode;

/**
 * A structure's card.
 *
 * @param kind what it is, in the programme's own words
 * @param siret 14 digits; left out when unknown
 * @param department INSEE code
 * @param category actor category, for example CSTI, Culture or Social
 * @param organization alias of its organisation in the sign-in realm; binds its professionals to it
 */
@Schema(
    examples =
        """
        {"name":"Le Labo curieux","kind":"association","commune":"Amiens","department":"80",\
        "category":"CSTI","legalStatus":"association","organization":"labo-curieux"}""")
record StructureRequest(
    @NotBlank @Size(max = 200) String name,
    @Size(max = 60) String kind,
    @Pattern(regexp = "\\d{14}", message = "must be the 14 digits of a SIRET") String siret,
    @Size(max = 100) String commune,
    @DepartmentCode String department,
    @Size(max = 60) String category,
    @Size(max = 60) String legalStatus,
    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be lower-case letters, digits and hyphens")
        String organization) {}
