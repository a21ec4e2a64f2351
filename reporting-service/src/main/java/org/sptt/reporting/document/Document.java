package org.sptt.reporting.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report with all its numbers: whatever its readers get, page or file, is made of this alone.
 *
 * @param asOf the date that its figures are of
 * @param knownOn until when what was recorded is in it, at the programme's clocks
 * @param open whether everyone may read it, so that small numbers are not told
 */
public record Document(
    String programme,
    String title,
    String lead,
    LocalDate asOf,
    LocalDateTime knownOn,
    boolean open,
    List<Chapter> chapters) {

  public Document {
    chapters = List.copyOf(chapters);
  }

  /** The paragraphs before all chapters. */
  public List<String> introduction() {
    return Piece.text(lead).paragraphs();
  }

  /** What stands at the foot of every sheet, as a text of CSS. */
  public String footer() {
    return title
        .replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("<", "\\3c ")
        .replace("&", "\\26 ");
  }

  /** The figures that stand out, one of each chapter in turn: the first few tell of all of it. */
  public List<Line> keyFigures() {
    List<List<Line>> ofChapters =
        chapters.stream().map(chapter -> chapter.keyFigures().toList()).toList();
    int most = ofChapters.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, most)
        .boxed()
        .flatMap(
            turn -> ofChapters.stream().filter(its -> its.size() > turn).map(its -> its.get(turn)))
        .toList();
  }

  /**
   * Each figure once, those that stand out first; no dates of curves, and no parts but those that
   * are figures of their own.
   */
  public List<Line> figures() {
    // A table of one figure taken apart begins with its whole, whose name the parts have too.
    Stream<Line> inTables =
        pieces().filter(piece -> piece.is("table")).flatMap(piece -> piece.lines().stream());
    Map<String, Line> figures = new LinkedHashMap<>();
    Stream.concat(chapters.stream().flatMap(Chapter::keyFigures), inTables)
        .forEach(line -> figures.putIfAbsent(line.indicator(), line));
    return List.copyOf(figures.values());
  }

  Stream<Piece> pieces() {
    return chapters.stream().flatMap(chapter -> chapter.pieces().stream());
  }
}
