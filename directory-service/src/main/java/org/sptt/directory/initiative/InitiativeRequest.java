package org.sptt.directory.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.directory.naming.Lines;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;
import org.sptt.edge.WebLink;

/**
 * An inspiring initiative, with its story as far as it is known.
 *
 * @param goodPractice what others can take up
 * @param links where to read on: pages of the public web
 */
@Schema(
    examples =
        """
        {"title":"Sciences en tous genres","ledBy":"Le Labo curieux","place":"Amiens",\
        "category":"CSTI","spottedOn":"2023-03-22","successes":"Girls came back with friends."}""")
record InitiativeRequest(
    @NotBlank @Size(max = 300) @OneLine String title,
    @Size(max = 200) String ledBy,
    @Size(max = 200) String place,
    @Size(max = 60) String category,
    @NotNull LocalDate spottedOn,
    @Size(max = 20_000) @PlainText String story,
    @Size(max = 20_000) @PlainText String successes,
    @Size(max = 20_000) @PlainText String difficulties,
    @Size(max = 20_000) @PlainText String goodPractice,
    @Size(max = 10) List<@NotNull @WebLink String> links) {

  InitiativeRequest {
    links = Lines.of(links);
  }

  /** The same, with what an initiative says that another system has no words for. */
  InitiativeRequest over(InitiativeView standing) {
    return new InitiativeRequest(
        title,
        ledBy,
        place,
        category,
        spottedOn,
        story,
        successes,
        difficulties,
        Optional.ofNullable(goodPractice).orElse(standing.goodPractice()),
        Optional.ofNullable(links).orElse(standing.links()));
  }
}
