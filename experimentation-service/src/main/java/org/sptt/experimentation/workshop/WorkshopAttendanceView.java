package org.sptt.experimentation.workshop;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;

/** Who took part in a workshop; names and e-mail are left out for evaluators. */
@Schema(
    examples =
        """
        {"id":"b0a1b2c3-1111-4a4a-8b8b-0123456789ab",\
        "workshopId":"4b7c1d1e-90a1-4a38-b2f1-5c0d6f1e8e21",\
        "personKey":"60000000-0000-8000-8000-000000000001","givenName":"Camille",\
        "familyName":"Exemple","email":"camille.exemple@example.org","gender":"woman",\
        "engagement":"employee","structureId":"50000000-0000-4000-8000-000000000001"}""")
record WorkshopAttendanceView(
    UUID id,
    UUID workshopId,
    UUID personKey,
    String givenName,
    String familyName,
    String email,
    Gender gender,
    Engagement engagement,
    String professionalStatus,
    UUID structureId) {}
