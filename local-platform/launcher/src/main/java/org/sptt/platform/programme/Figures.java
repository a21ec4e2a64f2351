package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The figures as the reporting service counts them. */
final class Figures {

  private final Door door;

  Figures(Door door) {
    this.door = door;
  }

  /**
   * @throws ServiceSilent when the reporting service does not answer
   */
  List<CountedFigure> asOf(LocalDate date) {
    Answer answer = door.get("/reporting/api/figures?asOf=" + date);
    if (!answer.accepted()) {
      throw new ServiceSilent("/reporting", "réponse " + answer.status());
    }
    return StreamSupport.stream(answer.body().path("figures").spliterator(), false)
        .map(Figures::figure)
        .toList();
  }

  private static CountedFigure figure(JsonNode figure) {
    Optional<BigDecimal> value =
        Optional.of(figure.path("value")).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    return new CountedFigure(figure.path("id").asText(), figure.path("label").asText(), value);
  }
}
