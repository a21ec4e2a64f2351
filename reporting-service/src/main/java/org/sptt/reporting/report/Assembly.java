package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.reporting.document.Chapter;
import org.sptt.reporting.document.Document;
import org.sptt.reporting.document.Piece;
import org.sptt.reporting.fact.Programme;

/** Makes a document of a report: its words as they are, and the numbers that it asks for. */
@ApplicationScoped
class Assembly {

  private final Pieces pieces;
  private final Programme programme;
  private final Clock clock;
  private final String siteName;

  Assembly(
      Pieces pieces,
      Programme programme,
      Clock clock,
      @ConfigProperty(name = "sptt.site-name") String siteName) {
    this.pieces = pieces;
    this.programme = programme;
    this.clock = clock;
    this.siteName = siteName;
  }

  /**
   * @param knownOn the instant whose numbers these are, which the document says
   */
  @Transactional
  Document assemble(Report report, Instant knownOn, Numbers numbers) {
    return new Document(
        programme.name().orElse(siteName),
        report.title(),
        report.lead(),
        report.asOf(),
        LocalDateTime.ofInstant(knownOn, clock.getZone()).withNano(0),
        numbers.areForEveryone(),
        chapters(report, numbers));
  }

  /** One block alone, as its writer looks at it; a chapter's title has nothing to look at. */
  @Transactional
  Optional<Piece> preview(Report report, Block block, Numbers numbers) {
    return block.kind() == Block.Kind.CHAPTER
        ? Optional.empty()
        : Optional.of(pieces.piece(block, report.asOf(), numbers));
  }

  private List<Chapter> chapters(Report report, Numbers numbers) {
    List<Chapter> chapters = new ArrayList<>();
    String title = "";
    List<Piece> within = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() == Block.Kind.CHAPTER) {
        close(chapters, title, within);
        title = block.words();
        within = new ArrayList<>();
      } else {
        within.add(pieces.piece(block, report.asOf(), numbers));
      }
    }
    close(chapters, title, within);
    return chapters;
  }

  // What stands before the first chapter is one without a title.
  private static void close(List<Chapter> chapters, String title, List<Piece> within) {
    if (!title.isEmpty() || !within.isEmpty()) {
      chapters.add(new Chapter(title, within));
    }
  }
}
