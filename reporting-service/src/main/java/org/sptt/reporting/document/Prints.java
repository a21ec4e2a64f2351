package org.sptt.reporting.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sptt.reporting.chart.Shape;

/** A document as something to be read: on the site, as a book, on one sheet. */
@ApplicationScoped
class Prints {

  /** What one sheet has room for. */
  private static final int ROWS = 4;

  private static final int COLUMNS = 3;
  private static final int CHARTS = 2;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(Document document);

    static native TemplateInstance odt(Document document);

    static native TemplateInstance book(Document document);

    static native TemplateInstance summary(
        Document document, List<List<Line>> rows, List<Piece> charts);

    static native TemplateInstance summaryPage(
        Document document, List<Line> figures, List<Piece> charts);
  }

  String page(Document document) {
    return Templates.page(document).render();
  }

  /** The text of an ODT file. */
  String odt(Document document) {
    return Templates.odt(document).render();
  }

  String book(Document document) {
    return Templates.book(document).render();
  }

  String summary(Document document) {
    return Templates.summary(document, rows(document), charts(document)).render();
  }

  String summaryPage(Document document) {
    List<Line> figures = rows(document).stream().flatMap(List::stream).toList();
    return Templates.summaryPage(document, figures, charts(document)).render();
  }

  // One of each chapter in turn, so that the sheet tells of all of them.
  private static List<List<Line>> rows(Document document) {
    List<Line> chosen = new ArrayList<>();
    for (int place = 0; chosen.size() < ROWS * COLUMNS && place < COLUMNS; place++) {
      for (Chapter chapter : document.chapters()) {
        chapter.keyFigures().skip(place).findFirst().ifPresent(chosen::add);
      }
    }
    return IntStream.range(0, Math.min(ROWS, (chosen.size() + COLUMNS - 1) / COLUMNS))
        .mapToObj(
            row -> chosen.subList(row * COLUMNS, Math.min(chosen.size(), (row + 1) * COLUMNS)))
        .toList();
  }

  // A curve and a whole with its parts, say: two of a kind would tell less.
  private static List<Piece> charts(Document document) {
    Map<Shape, Piece> firstOfShape = new LinkedHashMap<>();
    document
        .pieces()
        .filter(piece -> piece.is("chart"))
        .forEach(chart -> firstOfShape.putIfAbsent(chart.shape(), chart));
    return firstOfShape.values().stream().limit(CHARTS).toList();
  }
}
