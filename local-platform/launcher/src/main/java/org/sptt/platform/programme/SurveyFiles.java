package org.sptt.platform.programme;

import static org.sptt.platform.programme.Column.date;
import static org.sptt.platform.programme.Column.list;
import static org.sptt.platform.programme.Column.reference;
import static org.sptt.platform.programme.Column.text;
import static org.sptt.platform.programme.Column.whole;
import static org.sptt.platform.programme.Column.yesOrNo;
import static org.sptt.platform.programme.FileRule.identified;

import java.util.List;

/** The files that surveys and collective interviews are filled from. */
final class SurveyFiles {

  static final List<FileRule> IN_ORDER =
      List.of(
          identified(
              "questionnaires",
              "/survey/api/questionnaires/external/{source}/{id}",
              text("title").always(),
              text("kind")),
          identified(
              "questions",
              "/survey/api/questions/external/{source}/{id}",
              reference("questionnaire", "questionnaires").always(),
              text("wording").always(),
              text("theme"),
              date("asked_on").always()),
          identified(
              "respondents",
              "/survey/api/respondents/external/{source}/{id}",
              reference("questionnaire", "questionnaires").always(),
              date("counted_on").always(),
              whole("number").always(),
              yesOrNo("invited_to_join")),
          identified(
              "collective-interviews",
              "/survey/api/collective-interviews/external/{source}/{id}",
              reference("host", "structures").as("hostStructureId").always(),
              text("status").always(),
              date("planned_on").always(),
              date("held_on"),
              whole("women").as("heard.women"),
              whole("men").as("heard.men"),
              whole("unknown").as("heard.unknown"),
              list("themes")));

  private SurveyFiles() {}
}
