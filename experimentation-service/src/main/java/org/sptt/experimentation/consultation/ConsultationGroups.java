package org.sptt.experimentation.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The consultation groups that met. */
@ApplicationScoped
public class ConsultationGroups extends ImportedRepository<ConsultationGroup> {

  ConsultationGroups() {
    super("consultation group");
  }
}
