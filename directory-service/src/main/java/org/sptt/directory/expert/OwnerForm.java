package org.sptt.directory.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sptt.directory.contact.Contact;
import org.sptt.directory.naming.Lines;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;

/** What the owner of an entry can say of it; all else is the coordinators' to say. */
record OwnerForm(
    @NotBlank @Size(max = 200) @OneLine String name,
    @Size(max = 200) @OneLine String affiliation,
    @Size(max = 20) List<@NotBlank @Size(max = 60) String> offers,
    @Size(max = 20) List<@NotBlank @Size(max = 60) @OneLine String> themes,
    @Size(max = 5000) @PlainText String presentation,
    @Valid Contact contact) {

  OwnerForm {
    offers = offers == null ? List.of() : offers;
    themes = themes == null ? List.of() : Lines.of(themes);
  }

  ExpertRequest over(ExpertView standing) {
    return new ExpertRequest(
        standing.kind(),
        name,
        affiliation,
        standing.structureId(),
        standing.department(),
        standing.category(),
        offers,
        themes,
        presentation,
        contact,
        standing.listedOn());
  }
}
