package org.sptt.events;

import java.util.UUID;

/**
 * A structure was entered or changed; carries its whole card.
 *
 * @param department INSEE code, or null when unknown
 * @param category actor category, for example CSTI or Culture; null when unknown
 * @param organization alias of the structure's organisation in the sign-in realm, by which its
 *     professionals are bound to it; null for none
 */
@EventContract(type = "structure-recorded.v1", topic = Topics.DIRECTORY)
public record StructureRecorded(
    UUID structureId,
    String name,
    String kind,
    String department,
    String category,
    String legalStatus,
    String organization)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return structureId;
  }
}
