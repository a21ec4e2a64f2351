package org.sptt.directory.person;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.sptt.messaging.ImportedRepository;

/** The professionals of the programme. */
@ApplicationScoped
class People extends ImportedRepository<Person> {

  private static final String NAME =
      "lower(coalesce(givenName, '') || ' ' || coalesce(familyName, '') || ' ' || coalesce(email, ''))";

  People() {
    super("person");
  }

  /** Those whose name or e-mail holds a text, in the order of their names. */
  List<Person> named(String text, int most) {
    return find(
            NAME
                + " like :text and mergedInto is null and (givenName is not null or familyName is not null or email is not null)",
            Sort.by("familyName", "givenName", "id"),
            Parameters.with("text", "%" + text.toLowerCase(Locale.FRENCH) + "%"))
        .page(0, most)
        .list();
  }
}
