package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** All ways of writing a value in a cell. */
final class Readings {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Readings() {}

  static JsonNode text(String cell, Known known) {
    return TextNode.valueOf(cell);
  }

  static JsonNode date(String cell, Known known) {
    return TextNode.valueOf(day(cell));
  }

  static JsonNode whole(String cell, Known known) {
    return IntNode.valueOf(number(cell));
  }

  static JsonNode decimal(String cell, Known known) {
    try {
      return DecimalNode.valueOf(new BigDecimal(cell));
    } catch (NumberFormatException e) {
      throw new Refusal("« " + cell + " » n'est pas un nombre (écrire par exemple 1.5)");
    }
  }

  static JsonNode yesOrNo(String cell, Known known) {
    return switch (cell) {
      case "yes" -> BooleanNode.TRUE;
      case "no" -> BooleanNode.FALSE;
      default -> throw new Refusal("« " + cell + " » n'est ni yes ni no");
    };
  }

  /** {@code a|b|c} */
  static JsonNode list(String cell, Known known) {
    ArrayNode list = JSON.arrayNode();
    parts(cell).forEach(list::add);
    return list;
  }

  /** {@code 2023-03-14:am|2023-03-14:pm} */
  static JsonNode halfDays(String cell, Known known) {
    ArrayNode list = JSON.arrayNode();
    for (String halfDay : parts(cell)) {
      String[] dayAndPart = halfDay.split(":", -1);
      if (dayAndPart.length != 2 || !List.of("am", "pm").contains(dayAndPart[1])) {
        throw new Refusal(
            "« " + halfDay + " » n'est pas une demi-journée (écrire par exemple 2023-03-14:am)");
      }
      list.addObject().put("day", day(dayAndPart[0])).put("part", dayAndPart[1]);
    }
    return list;
  }

  /** {@code coordinator:2|director:1} */
  static JsonNode counts(String cell, Known known) {
    ObjectNode counts = JSON.objectNode();
    for (String count : parts(cell)) {
      String[] nameAndNumber = count.split(":", -1);
      if (nameAndNumber.length != 2) {
        throw new Refusal("« " + count + " » n'est pas un compte (écrire par exemple director:1)");
      }
      counts.put(nameAndNumber[0].strip(), number(nameAndNumber[1].strip()));
    }
    return counts;
  }

  /** {@code kind=webinar|gathering; gender=woman}: all alternatives of each attribute. */
  static JsonNode conditions(String cell, Known known) {
    ObjectNode conditions = JSON.objectNode();
    for (String condition : cell.split(";")) {
      String[] sides = sides(condition);
      conditions.set(sides[0], list(sides[1], known));
    }
    return conditions;
  }

  /** {@code gender=woman}: one value of one attribute. */
  static JsonNode cellOfBreakdown(String cell, Known known) {
    String[] sides = sides(cell);
    return JSON.objectNode().put(sides[0], sides[1]);
  }

  private static String[] sides(String condition) {
    String[] sides = condition.strip().split("=", -1);
    if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
      throw new Refusal(
          "« "
              + condition.strip()
              + " » n'est pas une condition (écrire par exemple kind=webinar)");
    }
    return new String[] {sides[0].strip(), sides[1].strip()};
  }

  private static String day(String cell) {
    try {
      return LocalDate.parse(cell.strip()).toString();
    } catch (DateTimeParseException e) {
      throw new Refusal("« " + cell + " » n'est pas une date (écrire par exemple 2023-03-14)");
    }
  }

  private static int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new Refusal("« " + cell + " » n'est pas un nombre entier");
    }
  }

  static List<String> parts(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
