package org.sptt.training.export;

import java.util.Locale;
import org.sptt.edge.page.FrenchWords;
import org.sptt.tables.Table;

/** The tables that are exported, with their French headings. */
final class ExportTables {

  static final Table<SessionRow> SESSIONS =
      Table.<SessionRow>named("sessions")
          .with("Titre", SessionRow::title)
          .with("Type", row -> FrenchWords.word(row.kind()))
          .with("État", row -> french(row.status()))
          .with("Premier jour", SessionRow::startsOn)
          .with("Dernier jour", SessionRow::endsOn)
          .with("Jours", SessionRow::days)
          .with("Heures", SessionRow::hours)
          .with("Lieu", row -> row.byVideo() ? "En visioconférence" : row.place())
          .with("Département", SessionRow::department)
          .with("Inscriptions confirmées", SessionRow::confirmed)
          .with("En attente", SessionRow::waiting)
          .with("Présences", SessionRow::came)
          .with("Identifiant", SessionRow::id);

  private ExportTables() {}

  /**
   * @param pseudonymously for readers who are not to know who it is
   */
  static Table<RegistrationRow> registrations(boolean pseudonymously) {
    return people("inscriptions", pseudonymously)
        .with("Inscription", row -> french(row.status()))
        .with("Est venu·e", row -> row.halfDays().isEmpty() ? "non" : "oui");
  }

  /** Of those who came. */
  static Table<RegistrationRow> attendances(boolean pseudonymously) {
    return people("presences", pseudonymously)
        .with("Demi-journées", row -> row.halfDays().size())
        .with("Lesquelles", row -> String.join(", ", row.halfDays()));
  }

  private static Table<RegistrationRow> people(String name, boolean pseudonymously) {
    Table<RegistrationRow> session =
        Table.<RegistrationRow>named(name)
            .with("Session", RegistrationRow::title)
            .with("Premier jour", RegistrationRow::startsOn);
    return identified(session, pseudonymously)
        .with("Genre", row -> FrenchWords.word("gender-" + word(row.gender())))
        .with("Engagement", row -> french(row.engagement()))
        .with("Statut professionnel", RegistrationRow::professionalStatus)
        .with("Structure", RegistrationRow::structure);
  }

  private static Table<RegistrationRow> identified(
      Table<RegistrationRow> table, boolean pseudonymously) {
    return pseudonymously
        ? table.with("Clé de la personne", RegistrationRow::personKey)
        : table
            .with("Prénom", RegistrationRow::givenName)
            .with("Nom", RegistrationRow::familyName)
            .with("Adresse électronique", RegistrationRow::email);
  }

  private static String french(Enum<?> value) {
    return FrenchWords.word(word(value));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
