package org.sptt.platform.programme;

import static org.sptt.platform.programme.Column.address;
import static org.sptt.platform.programme.Column.date;
import static org.sptt.platform.programme.Column.decimal;
import static org.sptt.platform.programme.Column.list;
import static org.sptt.platform.programme.Column.participant;
import static org.sptt.platform.programme.Column.reference;
import static org.sptt.platform.programme.Column.references;
import static org.sptt.platform.programme.Column.text;
import static org.sptt.platform.programme.Column.yesOrNo;
import static org.sptt.platform.programme.FileRule.identified;
import static org.sptt.platform.programme.FileRule.relating;

import java.util.List;

/** The files that experimentations and their follow-up are filled from. */
final class ExperimentationFiles {

  static final List<FileRule> IN_ORDER =
      List.of(
          identified(
              "experimentations",
              "/experimentation/api/experimentations/external/{source}/{id}",
              reference("structure", "structures").always(),
              text("title").always(),
              text("status").always(),
              date("proposed_on").always(),
              list("themes")),
          identified(
              "consultation-groups",
              "/experimentation/api/consultation-groups/external/{source}/{id}",
              date("held_on").always(),
              references("participants", DirectoryFiles.PEOPLE).as("participantKeys").always(),
              reference("presenter", DirectoryFiles.PEOPLE).as("presenterKey").always()),
          relating(
              "to-do-lists",
              "/experimentation/api/experimentations/{experimentations:experimentation}/to-do-list",
              List.of("experimentation"),
              address("experimentation"),
              date("filled_on").always(),
              list("items").always(),
              reference("consultation_group", "consultation-groups")),
          identified(
              "workshops",
              "/experimentation/api/workshops/external/{source}/{id}",
              text("theme").always(),
              text("status").always(),
              date("held_on"),
              decimal("hours"),
              yesOrNo("by_video")),
          relating(
              "workshop-attendances",
              "/experimentation/api/workshops/{workshops:workshop}/attendances",
              List.of("workshop", "person"),
              address("workshop"),
              participant(DirectoryFiles.PERSON).always()));

  private ExperimentationFiles() {}
}
