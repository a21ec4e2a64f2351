package org.sptt.platform.programme;

import static org.sptt.platform.programme.Column.address;
import static org.sptt.platform.programme.Column.date;
import static org.sptt.platform.programme.Column.decimal;
import static org.sptt.platform.programme.Column.email;
import static org.sptt.platform.programme.Column.participant;
import static org.sptt.platform.programme.Column.reference;
import static org.sptt.platform.programme.Column.text;
import static org.sptt.platform.programme.Column.whole;
import static org.sptt.platform.programme.Column.yesOrNo;
import static org.sptt.platform.programme.FileRule.identified;
import static org.sptt.platform.programme.FileRule.relating;

import java.util.List;
import org.sptt.platform.programme.FileRule.Details;

/** The files that trainings, webinars and what came of them are filled from. */
final class TrainingFiles {

  private static final Details SPEAKERS =
      new Details(
          "speakers",
          "session",
          "speakers",
          List.of(
              address("session"),
              text("name").always(),
              text("email").always(),
              text("department")));

  static final List<FileRule> IN_ORDER =
      List.of(
          identified(
              "offerings",
              "/training/api/offerings/external/{source}/{id}",
              text("kind").always(),
              text("title").always(),
              text("audience"),
              text("theme")),
          identified(
                  "sessions",
                  "/training/api/sessions/external/{source}/{id}",
                  reference("offering", "offerings").always(),
                  text("title").always(),
                  text("status").always(),
                  date("announced_on"),
                  date("starts_on").always(),
                  date("ends_on"),
                  decimal("days"),
                  decimal("hours"),
                  text("place"),
                  text("department"),
                  yesOrNo("by_video"),
                  text("led_by"))
              .with(SPEAKERS),
          relating(
              "attendances",
              "/training/api/sessions/{sessions:session}/attendances",
              List.of("session", "person"),
              address("session"),
              participant(DirectoryFiles.PERSON).always(),
              // Where someone worked then, when it is no longer where they work now.
              reference("structure", "structures").as("participant.structureId"),
              Column.of("half_days", Readings::halfDays).always()),
          relating(
              "registrations",
              "/training/api/sessions/{sessions:session}/registrations",
              List.of("session", "person"),
              address("session"),
              participant(DirectoryFiles.PERSON).always(),
              text("status").always()),
          identified(
              "head-counts",
              "/training/api/head-counts/external/{source}/{id}",
              reference("offering", "offerings").always(),
              date("counted_on").always(),
              whole("number").always(),
              text("note")),
          identified(
              "follow-up-interviews",
              "/training/api/follow-up-interviews/external/{source}/{id}",
              reference("session", "sessions").always(),
              email().always(),
              text("status").always(),
              date("done_on"),
              text("quote_consent")),
          identified(
              "programme-meetings",
              "/training/api/programme-meetings/external/{source}/{id}",
              text("kind").always(),
              date("held_on").always(),
              Column.of("functions", Readings::counts)),
          identified(
              "outputs",
              "/training/api/outputs/external/{source}/{id}",
              text("kind").always(),
              text("title").always(),
              date("made_on").always()));

  private TrainingFiles() {}
}
