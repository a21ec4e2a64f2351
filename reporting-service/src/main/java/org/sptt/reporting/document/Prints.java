package org.sptt.reporting.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return summary(document, rows(document)).render();
  }

  String summaryPage(Document document) {
    List<Line> figures = rows(document).stream().flatMap(List::stream).toList();
    List<Piece> charts = charts(document).limit(CHARTS).toList();
    return Templates.summaryPage(document, figures, charts).render();
  }

  // What does not fit beneath the figures any more is left out for what does.
  private static TemplateInstance summary(Document document, List<List<Line>> rows) {
    double room = Sheet.roomUnder(document, rows);
    List<Piece> chosen = new ArrayList<>();
    for (Piece chart : charts(document).toList()) {
      double height = Sheet.height(chart);
      if (chosen.size() < CHARTS && height <= room) {
        chosen.add(chart);
        room -= height;
      }
    }
    return Templates.summary(document, rows, chosen);
  }

  private static List<List<Line>> rows(Document document) {
    List<Line> chosen = document.keyFigures();
    return IntStream.range(0, Math.min(ROWS, (chosen.size() + COLUMNS - 1) / COLUMNS))
        .mapToObj(
            row -> chosen.subList(row * COLUMNS, Math.min(chosen.size(), (row + 1) * COLUMNS)))
        .toList();
  }

  // A curve and a whole with its parts first, say: two of a kind would tell less.
  private static Stream<Piece> charts(Document document) {
    Map<Shape, Piece> firstOfShape = new LinkedHashMap<>();
    List<Piece> others = new ArrayList<>();
    document
        .pieces()
        .filter(piece -> piece.is("chart"))
        .forEach(
            chart -> {
              if (firstOfShape.putIfAbsent(chart.shape(), chart) != null) {
                others.add(chart);
              }
            });
    return Stream.concat(firstOfShape.values().stream(), others.stream());
  }
}
