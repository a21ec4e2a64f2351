package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.agenda.Names;
import org.sptt.reporting.chart.Shape;
import org.sptt.reporting.document.Line;
import org.sptt.reporting.document.Piece;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** Makes a piece of a document out of a block of a report. */
@ApplicationScoped
class Pieces {

  private final Indicators indicators;
  private final Names names;

  Pieces(Indicators indicators, Names names) {
    this.indicators = indicators;
    this.names = names;
  }

  Piece piece(Block block, LocalDate asOf, Numbers numbers) {
    return switch (block.kind()) {
      case CHAPTER -> throw new IllegalArgumentException("a chapter has pieces, it is none");
      case TEXT -> Piece.text(block.words());
      case TESTIMONY -> Piece.testimony(block.words(), block.source());
      case FIGURES -> Piece.figures(figures(block, asOf, numbers));
      case TABLE -> table(block, asOf, numbers);
      case CHART -> chart(block, asOf, numbers);
    };
  }

  private Piece table(Block block, LocalDate asOf, Numbers numbers) {
    if (block.by() == null) {
      return Piece.table(block.words(), figures(block, asOf, numbers));
    }
    Answer answer = numbers.answer(Questions.takenApart(block, asOf));
    Line whole = whole(answer, numbers);
    List<Line> lines =
        Stream.concat(Stream.of(whole), cells(answer, block.by(), true).stream()).toList();
    return Piece.table(titled(block, answer), lines);
  }

  private Piece chart(Block block, LocalDate asOf, Numbers numbers) {
    if (block.shape() == Shape.LINE) {
      List<Answer> answers = Questions.overTime(block, asOf).stream().map(numbers::answer).toList();
      return Piece.chart(
          Shape.LINE,
          titled(block, answers.get(0)),
          answers.stream().map(answer -> moment(answer, numbers)).toList());
    }
    Answer answer = numbers.answer(Questions.takenApart(block, asOf));
    return Piece.chart(
        block.shape(), titled(block, answer), longestFirst(cells(answer, block.by(), false)));
  }

  private List<Line> figures(Block block, LocalDate asOf, Numbers numbers) {
    return block.indicators().stream()
        .map(id -> whole(numbers.answer(Question.of(id, asOf)), numbers))
        .toList();
  }

  private Line whole(Answer answer, Numbers numbers) {
    String id = answer.question().indicator();
    boolean part = indicators.inForce(id).flatMap(Indicator::cellOf).isPresent();
    return line(answer, answer.label(), answer.value(), numbers, part);
  }

  private static Line moment(Answer answer, Numbers numbers) {
    String day = FrenchWords.period(answer.question().asOf(), answer.question().asOf());
    return line(answer, day, answer.value(), numbers, false).on(answer.question().asOf());
  }

  private List<Line> cells(Answer answer, String by, boolean part) {
    Names.Known known = names.of(answer.cells().stream().map(Answer.Cell::value).toList());
    return answer.cells().stream()
        .map(
            cell ->
                new Line(
                    answer.question().indicator(),
                    known.of(cell.value(), value -> FrenchWords.word("parts-" + by, value)),
                    unit(answer),
                    cell.count(),
                    cell.count() == null,
                    part))
        .toList();
  }

  // What is not told goes last.
  private static List<Line> longestFirst(List<Line> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing(
                Line::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
        .toList();
  }

  private static Line line(
      Answer answer, String label, BigDecimal value, Numbers numbers, boolean part) {
    return new Line(
        answer.question().indicator(),
        label,
        unit(answer),
        value,
        value == null && numbers.areForEveryone(),
        part);
  }

  private static String unit(Answer answer) {
    return answer.unit() == null ? "" : FrenchWords.word("unit", answer.unit());
  }

  private static String titled(Block block, Answer answer) {
    if (!block.words().isBlank()) {
      return block.words();
    }
    String label = FrenchWords.sentence(answer.label());
    if (block.shape() == Shape.LINE) {
      return label + ", au fil du temps";
    }
    return label + ", " + FrenchWords.word("by", block.by());
  }
}
