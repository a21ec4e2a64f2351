package org.sptt.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of a document. */
public record Chapter(String title, List<Piece> pieces) {

  public Chapter {
    pieces = List.copyOf(pieces);
  }

  /** The figures that stand out, in their order. */
  Stream<Line> keyFigures() {
    return pieces.stream().filter(piece -> piece.is("figures")).flatMap(p -> p.lines().stream());
  }
}
