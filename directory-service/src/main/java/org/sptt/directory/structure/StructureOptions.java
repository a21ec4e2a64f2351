package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sptt.directory.naming.NamedOptions;
import org.sptt.edge.form.Choice;

/** The structures that a form lets choose from. */
@ApplicationScoped
public class StructureOptions {

  private final Structures structures;
  private final NamedOptions options;

  StructureOptions(Structures structures, NamedOptions options) {
    this.structures = structures;
    this.options = options;
  }

  /**
   * @param standing the one that stands; null for none
   */
  public NamedOptions.Offered offered(UUID standing) {
    return options.offered(
        "structureId", standing, structures.inOrderOfNames(), StructureOptions::choice);
  }

  private static Choice choice(Structure structure) {
    return new Choice(
        structure.id().toString(),
        structure.commune().map(place -> structure.name() + ", " + place).orElse(structure.name()));
  }
}
