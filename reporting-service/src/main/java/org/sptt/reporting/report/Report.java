package org.sptt.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sptt.edge.Refusals;

/** A report: written as long as it is a draft, and never changed once it is published. */
@Entity
@Table(name = "report")
public class Report {

  @Id private UUID id;
  @Version private int version;
  private String title;
  private String lead;

  @Column(name = "as_of")
  private LocalDate asOf;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Block> blocks;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected Report() {}

  Report(String title, LocalDate asOf, List<Block> blocks) {
    this.id = UUID.randomUUID();
    this.title = title;
    this.lead = "";
    this.asOf = asOf;
    this.blocks = List.copyOf(blocks);
  }

  public UUID id() {
    return id;
  }

  /** Where people read it. */
  public String path() {
    return "/reporting/bilans/" + id;
  }

  public int version() {
    return version;
  }

  public String title() {
    return title;
  }

  public String lead() {
    return lead;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** When it was frozen, and until when it knows what was recorded; empty for a draft. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  Block block(UUID blockId) {
    return blocks.stream()
        .filter(block -> block.id().equals(blockId))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("block"));
  }

  void describe(String newTitle, String newLead, LocalDate newAsOf) {
    requireDraft();
    title = newTitle;
    lead = newLead == null ? "" : newLead;
    asOf = newAsOf;
  }

  void rebuild(List<Block> newBlocks) {
    requireDraft();
    blocks = newBlocks.stream().map(Report::identified).toList();
  }

  /**
   * @param after the block that it follows; empty to begin with it
   */
  void insert(Block block, Optional<UUID> after) {
    List<Block> all = new ArrayList<>(blocks);
    all.add(after.map(id -> all.indexOf(block(id)) + 1).orElse(0), identified(block));
    rebuild(all);
  }

  /**
   * @param chapter at whose end; empty for the report's
   */
  void append(Block block, Optional<UUID> chapter) {
    List<Block> all = new ArrayList<>(blocks);
    int end = chapter.map(id -> all.indexOf(block(id)) + 1).orElse(all.size());
    while (end < all.size() && all.get(end).kind() != Block.Kind.CHAPTER) {
      end++;
    }
    all.add(end, block);
    rebuild(all);
  }

  void replace(UUID blockId, Block block) {
    List<Block> all = new ArrayList<>(blocks);
    all.set(all.indexOf(block(blockId)), block.withId(blockId));
    rebuild(all);
  }

  void remove(UUID blockId) {
    List<Block> all = new ArrayList<>(blocks);
    all.remove(block(blockId));
    rebuild(all);
  }

  /** Moves a block by one place, up when negative; at either end it stays. */
  void move(UUID blockId, int by) {
    List<Block> all = new ArrayList<>(blocks);
    Block block = block(blockId);
    int from = all.indexOf(block);
    all.remove(block);
    all.add(Math.max(0, Math.min(all.size(), from + by)), block);
    rebuild(all);
  }

  void publish(Instant now) {
    requireDraft();
    publishedAt = now;
  }

  void requireDraft() {
    if (isPublished()) {
      throw Refusals.conflict(
          "report-published",
          "A published report never changes. Copy it into a new one, or let its errata tell.");
    }
  }

  private static Block identified(Block block) {
    return block.id() == null ? block.withId(UUID.randomUUID()) : block;
  }
}
