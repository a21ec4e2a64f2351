package org.sptt.directory.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sptt.directory.rights.CopiedService.CopiedField;
import org.sptt.directory.rights.CopiedService.CopiedStore;
import org.sptt.edge.page.FrenchWords;

/** What services sent for a copy, in the words that pages use. */
final class CopyInFrench {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d{2}:\\d{2}:.+[+-]\\d{2}:\\d{2}");

  /** XML knows no way to write these. */
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  /** Their values are words of the API, not anybody's own. */
  private static final Set<String> WORDED =
      Set.of(
          "status",
          "gender",
          "engagement",
          "kind",
          "quoteConsent",
          "absence",
          "field",
          "purpose",
          "service");

  private final Clock clock;

  CopyInFrench(Clock clock) {
    this.clock = clock;
  }

  CopiedService service(DataCopyPart part, JsonNode stores) {
    List<CopiedStore> copied = new ArrayList<>();
    stores.fields().forEachRemaining(store -> copied.add(store(store.getKey(), store.getValue())));
    return new CopiedService(
        FrenchWords.word("service-" + part.service()), part.receivedAt(), copied);
  }

  private CopiedStore store(String name, JsonNode entries) {
    return new CopiedStore(
        FrenchWords.sentence(FrenchWords.word("store-" + name)),
        FrenchWords.word("about-" + name),
        StreamSupport.stream(entries.spliterator(), false).map(this::fields).toList());
  }

  private List<CopiedField> fields(JsonNode entry) {
    List<CopiedField> fields = new ArrayList<>();
    entry
        .fields()
        .forEachRemaining(
            field ->
                fields.add(
                    new CopiedField(
                        FrenchWords.word("held", field.getKey()),
                        value(field.getKey(), field.getValue()))));
    fields.removeIf(field -> field.value().isEmpty());
    return fields;
  }

  private String value(String key, JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(each -> value(key, each))
          .collect(Collectors.joining(", "));
    }
    if (value.isObject()) {
      return fields(value).stream()
          .map(field -> field.label() + " : " + field.value())
          .collect(Collectors.joining(", "));
    }
    return value.isBoolean()
        ? FrenchWords.word(value.asBoolean() ? "yes" : "no")
        : text(key, UNWRITABLE.matcher(value.asText()).replaceAll(" "));
  }

  private String text(String key, String text) {
    if (DAY.matcher(text).matches()) {
      LocalDate day = LocalDate.parse(text);
      return FrenchWords.period(day, day);
    }
    if (MOMENT.matcher(text).matches()) {
      return FrenchWords.moment(
          LocalDateTime.ofInstant(OffsetDateTime.parse(text).toInstant(), clock.getZone()));
    }
    return key.equals("what")
        ? FrenchWords.word("read-" + text)
        : WORDED.contains(key) ? FrenchWords.word(key, text) : text;
  }
}
