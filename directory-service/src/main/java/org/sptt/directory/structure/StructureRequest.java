package org.sptt.directory.structure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.directory.contact.Contact;
import org.sptt.directory.territory.Place;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.DepartmentCode;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;

/**
 * A structure's card.
 *
 * @param kind what it is, in the programme's own words
 * @param siret its 14 digits, with spaces or without; left out when there is none, or unknown
 * @param siretAbsence why there is none
 * @param commune by name; accents, capitals and hyphens do not matter
 * @param communeCode INSEE code, instead of the name
 * @param department INSEE code; left out, it is that of the commune
 * @param country two letters; left out for France, whose communes are checked
 * @param category actor category, for example CSTI, Culture or Social
 * @param legalStatus legal status group, for example association
 * @param organization alias of its organisation in the sign-in realm; binds its professionals to it
 * @param accessibility what people with a disability need to know to come
 * @param accessibilityNotAssessed says openly that nobody has looked yet
 */
@Schema(
    examples =
        """
        {"name":"Le Labo curieux","kind":"association","commune":"Amiens","department":"80",\
        "category":"CSTI","legalStatus":"association","organization":"labo-curieux",\
        "contact":{"website":"https://labo-curieux.example.org/"}}""")
record StructureRequest(
    @NotBlank @Size(max = 200) @OneLine String name,
    @Size(max = 60) @OneLine String kind,
    @Siret String siret,
    SiretAbsence siretAbsence,
    @Size(max = 100) @OneLine String commune,
    @Pattern(regexp = "[0-9][0-9AB][0-9]{3}", message = "must be the INSEE code of a commune")
        String communeCode,
    @DepartmentCode String department,
    @Pattern(regexp = "[A-Z]{2}", message = "must be the two letters of a country") String country,
    @Size(max = 60) @OneLine String category,
    @Size(max = 60) @OneLine String legalStatus,
    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be lower-case letters, digits and hyphens")
        String organization,
    @Size(max = 2000) @PlainText String presentation,
    @Size(max = 2000) @PlainText String accessibility,
    boolean accessibilityNotAssessed,
    @Valid Contact contact) {

  StructureRequest {
    siret = siret == null ? null : siret.replaceAll("[\\s.]", "");
  }

  /** The same, with what a card says that another system has no words for. */
  StructureRequest over(StructureView standing) {
    boolean saysNoSiret = siret == null && siretAbsence == null;
    boolean saysNoAccess = accessibility == null && !accessibilityNotAssessed;
    return new StructureRequest(
        name,
        kind,
        saysNoSiret ? standing.siret() : siret,
        saysNoSiret ? standing.siretAbsence() : siretAbsence,
        commune,
        communeCode,
        department,
        country,
        category,
        legalStatus,
        organization,
        presentation == null ? standing.presentation() : presentation,
        saysNoAccess ? standing.accessibility() : accessibility,
        saysNoAccess ? standing.accessibilityNotAssessed() : accessibilityNotAssessed,
        contact == null ? standing.contact() : contact);
  }

  /** The same, of an organisation that whoever filled it in does not choose. */
  StructureRequest ofOrganization(String alias) {
    return new StructureRequest(
        name,
        kind,
        siret,
        siretAbsence,
        commune,
        communeCode,
        department,
        country,
        category,
        legalStatus,
        alias,
        presentation,
        accessibility,
        accessibilityNotAssessed,
        contact);
  }

  Place place(Territory territory) {
    return territory.place(commune, communeCode, department, country);
  }
}
