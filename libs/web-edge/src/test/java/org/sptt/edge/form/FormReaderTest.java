package org.sptt.edge.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.MultiMap;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormReaderTest {

  enum Kind {
    @JsonProperty("in-person")
    IN_PERSON
  }

  record Who(@NotBlank @Email String email, String phone) {}

  record Asked(
      @NotNull LocalDate day,
      @Min(1) Integer places,
      Kind kind,
      @Size(max = 2) List<@Size(max = 5) String> themes,
      boolean byVideo,
      @Valid @NotNull Who who) {}

  private final FormReader reader =
      new FormReader(
          new ObjectMapper().registerModule(new JavaTimeModule()),
          Validation.buildDefaultValidatorFactory(),
          new FormWords());

  @Test
  void makesTheRequestThatTheApiWouldGet() {
    Asked asked =
        reader.read(
            typed(
                "day",
                "2024-05-14",
                "places",
                " 12 ",
                "kind",
                "in-person",
                "themes",
                "a",
                "themes",
                "b",
                "byVideo",
                "true",
                "who.email",
                "alix@example.org",
                "who.phone",
                " ",
                "_form",
                "a token"),
            Asked.class);

    assertThat(asked)
        .isEqualTo(
            new Asked(
                LocalDate.of(2024, 5, 14),
                12,
                Kind.IN_PERSON,
                List.of("a", "b"),
                true,
                new Who("alix@example.org", null)));
  }

  @Test
  void takesOneValueForAListAndNoBoxForNo() {
    Asked asked =
        reader.read(
            typed("day", "2024-05-14", "themes", "a", "who.email", "a@example.org"), Asked.class);

    assertThat(asked.themes()).containsExactly("a");
    assertThat(asked.byVideo()).isFalse();
  }

  @Test
  void tellsAllThatIsWrongAtOnceEachBesideItsField() {
    assertThat(
            wrongs(
                "day",
                "14/05/2024",
                "places",
                "0",
                "kind",
                "elsewhere",
                "themes",
                "far too long",
                "who.email",
                "alix"))
        .extracting(Wrong::field, Wrong::sentence)
        .containsExactlyInAnyOrder(
            tuple("day", "Cette valeur ne peut pas être lue ; vérifiez-la."),
            tuple("kind", "Cette valeur ne peut pas être lue ; vérifiez-la."),
            tuple("places", "1 au moins."),
            tuple("themes", "Trop long ou trop court : 5 au plus, 0 au moins."),
            tuple("who.email", "Une adresse e-mail complète, par exemple prenom.nom@exemple.fr."));
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(wrongs("day", "", "who.email", ""))
        .extracting(Wrong::field, Wrong::sentence)
        .containsExactlyInAnyOrder(tuple("day", "À remplir."), tuple("who.email", "À remplir."));
  }

  @Test
  void refusesFieldsThatTheRequestDoesNotHave() {
    assertThat(wrongs("day", "2024-05-14", "who.email", "a@example.org", "admin", "true"))
        .extracting(Wrong::field)
        .containsExactly("admin");
  }

  private List<Wrong> wrongs(String... namesAndValues) {
    return catchThrowableOfType(
            FormRefused.class, () -> reader.read(typed(namesAndValues), Asked.class))
        .wrongs();
  }

  private static TypedFields typed(String... namesAndValues) {
    MultiMap form = MultiMap.caseInsensitiveMultiMap();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return TypedFields.of(form);
  }
}
