package org.sptt.platform.programme;

import static org.sptt.platform.programme.Column.date;
import static org.sptt.platform.programme.Column.list;
import static org.sptt.platform.programme.Column.reference;
import static org.sptt.platform.programme.Column.text;
import static org.sptt.platform.programme.Column.yesOrNo;
import static org.sptt.platform.programme.FileRule.identified;
import static org.sptt.platform.programme.FileRule.relating;

import java.util.List;
import java.util.Optional;

/** The files that the directory is filled from. */
final class DirectoryFiles {

  static final String PEOPLE = "people";

  /** programme.csv has one value a line; folded, its keys are columns. */
  static final FileRule PROGRAMME =
      relating(
          "programme",
          "/directory/api/programme",
          List.of("name"),
          text("name").always(),
          text("carrying_structure").always(),
          list("home_departments").always(),
          date("starts_on").always(),
          date("ends_on").always(),
          new Column("source", false, Optional.empty(), Readings::text));

  /** Who someone is, which every service that meets them is told. */
  static final List<Column> PERSON =
      List.of(
          text("given_name").always(),
          text("family_name").always(),
          text("email"),
          text("gender"),
          text("engagement"),
          text("professional_status"),
          reference("structure", "structures"));

  static final List<FileRule> IN_ORDER =
      List.of(
          PROGRAMME,
          identified(
              "structures",
              "/directory/api/structures/external/{source}/{id}",
              text("name").always(),
              text("kind"),
              text("siret"),
              text("commune"),
              text("department"),
              text("category"),
              text("legal_status"),
              text("organization")),
          identified(
              "experts",
              "/directory/api/experts/external/{source}/{id}",
              text("kind").always(),
              text("name").always(),
              text("affiliation"),
              reference("structure", "structures"),
              text("department"),
              text("category"),
              list("offers"),
              date("listed_on").always()),
          identified(
              "meetings",
              "/directory/api/meetings/external/{source}/{id}",
              reference("expert", "experts").always(),
              date("held_on").always(),
              text("report")),
          identified(
              "initiatives",
              "/directory/api/initiatives/external/{source}/{id}",
              text("title").always(),
              text("led_by"),
              text("place"),
              text("category"),
              date("spotted_on").always(),
              text("story"),
              text("successes"),
              text("difficulties")),
          identified(
              PEOPLE,
              "/directory/api/people/external/{source}/{id}",
              PERSON.toArray(Column[]::new)),
          identified(
              "memberships",
              "/directory/api/memberships/external/{source}/{id}",
              reference("person", PEOPLE).as("personKey").always(),
              date("joined_on").always(),
              date("left_on"),
              date("charter_signed_on"),
              yesOrNo("as_team")));

  private DirectoryFiles() {}
}
