package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sptt.platform.programme.ComparedFigure.Verdict;

/** Figures for programs: {@code {"figures":[{"id","counted","published","declared"}]}}. */
final class FiguresJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private FiguresJson() {}

  static void write(List<ComparedFigure> figures, Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(of(figures)) + "\n");
  }

  static ObjectNode of(List<ComparedFigure> figures) {
    ObjectNode document = JSON.createObjectNode();
    ArrayNode list = document.putArray("figures");
    for (ComparedFigure figure : figures) {
      ObjectNode one = list.addObject();
      one.put("id", figure.id());
      one.set("counted", number(figure.counted()));
      one.set("published", number(figure.published()));
      one.put("declared", figure.verdict() == Verdict.DECLARED);
    }
    return document;
  }

  private static JsonNode number(Optional<BigDecimal> value) {
    return value
        .map(BigDecimal::stripTrailingZeros)
        .map(FiguresJson::node)
        .orElse(NullNode.instance);
  }

  private static JsonNode node(BigDecimal value) {
    return value.scale() <= 0
        ? BigIntegerNode.valueOf(value.toBigIntegerExact())
        : DecimalNode.valueOf(value);
  }
}
