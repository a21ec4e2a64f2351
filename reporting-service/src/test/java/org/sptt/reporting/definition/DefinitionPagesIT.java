package org.sptt.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.OutputRecorded;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DefinitionPagesIT {

  private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
  private static final String NEW = "/reporting/indicateurs/nouveau";

  @Inject Answers answers;

  @Test
  void whatChangesIsSeenBeforeItIsAdopted() {
    String kind = "poster-" + UUID.randomUUID();
    String other = "film-" + UUID.randomUUID();
    for (String each : List.of(kind, kind, other)) {
      TestKafka.tell(new OutputRecorded(UUID.randomUUID(), each, DAY, false));
    }
    String where = "kind: " + kind;
    Map<String, Object> first =
        Map.of(
            "id", "Z1", "labelFr", "affiches", "of", "output", "measure", "count", "where", where);

    OpenPage form = OpenPage.at("/indicateurs/nouveau", TokenIssuer.evaluator());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> form.send(NEW, first).text().matches("(?s).*<td class=\"number\">2</td>.*"));
    OpenPage preview = form.send(NEW, first);
    assertThat(preview.text()).contains("Ce que cela changerait");
    OpenPage adopted =
        preview.send(
            NEW,
            Map.of(
                "id",
                "Z1",
                "labelFr",
                "affiches",
                "of",
                "output",
                "measure",
                "count",
                "where",
                where,
                "adopt",
                "true"));
    assertThat(adopted.text()).contains("La définition est adoptée", "affiches", "productions");
    assertThat(value()).isEqualTo(2);

    OpenPage changed =
        adopted.send(
            "/reporting/indicateurs/Z1",
            Map.of(
                "labelFr",
                "affiches et films",
                "of",
                "output",
                "measure",
                "count",
                "where",
                where + ", " + other));
    assertThat(changed.text())
        .contains("<td class=\"number\">2</td><td class=\"number\">3</td>", "<strong>change");
    assertThat(value()).isEqualTo(2);
  }

  @Test
  void whoeverIsLateSeesWhatWasAdoptedMeanwhile() {
    Map<String, String> typed =
        new HashMap<>(Map.of("labelFr", "premier", "of", "output", "measure", "count"));
    OpenPage form = OpenPage.at("/indicateurs/nouveau", TokenIssuer.evaluator());
    typed.put("adopt", "true");
    typed.put("id", "Z3");
    form.send(NEW, typed);
    typed.remove("id");
    String action = "/reporting/indicateurs/Z3";
    OpenPage opened = OpenPage.at("/indicateurs/Z3", TokenIssuer.evaluator());
    assertThat(opened.text()).contains("name=\"seen\" value=\"1\"");
    typed.put("seen", "1");
    typed.put("where", "kind: a\nkind: \"b, c\"");
    assertThat(opened.send(action, typed).text())
        .contains("La définition est adoptée", "kind: a, &quot;b, c&quot;");

    typed.put("labelFr", "le mien");
    OpenPage refused = opened.send(action, typed);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text())
        .contains("vient d&#39;adopter", "le mien", "name=\"seen\" value=\"2\"");
  }

  @Test
  void whatIsCountedIsChosenByFrenchWords() {
    assertThat(OpenPage.at("/indicateurs/nouveau", TokenIssuer.evaluator()).text())
        .contains("<option value=\"attendance\">présences à une session</option>")
        .containsSubsequence(
            "<select id=\"by\"",
            "<option value=\"done\">actions faites</option>",
            "<option value=\"person\">personne</option>",
            "<select id=\"per\"",
            "<option value=\"structure\">structure</option>");
  }

  @Test
  void aPartIsOneCell() {
    OpenPage form = OpenPage.at("/indicateurs/nouveau", TokenIssuer.evaluator());

    OpenPage refused =
        form.send(
            NEW, Map.of("id", "Z4", "labelFr", "x", "cellOf", "Z1", "cell", "gender: woman, man"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Une seule part");
  }

  @Test
  void whatCannotBeCountedIsRefusedWhereItWasTyped() {
    OpenPage form = OpenPage.at("/indicateurs/nouveau", TokenIssuer.evaluator());

    OpenPage refused =
        form.send(NEW, Map.of("id", "Z2", "labelFr", "rien", "where", "sans deux points"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Une condition par ligne", "sans deux points");
  }

  private int value() {
    return answers.answer(Question.of("Z1", LocalDate.of(2024, 1, 1))).value().intValue();
  }
}
