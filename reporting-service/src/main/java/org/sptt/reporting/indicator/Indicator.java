package org.sptt.reporting.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sptt.events.IndicatorDefined;

/** One version of an indicator; never changed once adopted. */
@Entity
@Table(name = "indicator")
@IdClass(Indicator.Version.class)
public class Indicator {

  @Id private String id;
  @Id private int version;
  private String section;

  @Column(name = "label_fr")
  private String labelFr;

  @Column(name = "label_en")
  private String labelEn;

  private String unit;

  @Column(name = "fact_kind")
  private String of;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Column(name = "by_attribute")
  private String by;

  @Column(name = "per_attribute")
  private String per;

  @Column(name = "at_least")
  private int atLeast;

  @Column(name = "conditions")
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, List<String>> where;

  @Column(name = "cell_of")
  private String cellOf;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> cell;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> breakdowns;

  @Column(name = "adopted_at")
  private Instant adoptedAt;

  protected Indicator() {}

  Indicator(IndicatorDefined event, Instant adoptedAt) {
    this.id = event.indicator();
    this.version = event.version();
    this.section = event.section();
    this.labelFr = event.labelFr();
    this.labelEn = event.labelEn();
    this.unit = event.unit();
    this.of = event.of();
    this.measure = event.measure() == null ? null : Measure.valueOf(event.measure());
    this.by = event.by();
    this.per = event.per();
    this.atLeast = event.atLeast();
    this.where = event.where();
    this.cellOf = event.cellOf();
    this.cell = event.cell();
    this.breakdowns = event.breakdowns();
    this.adoptedAt = adoptedAt;
  }

  public String id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String section() {
    return section;
  }

  public String label() {
    return labelFr;
  }

  public String unit() {
    return unit;
  }

  public Instant adoptedAt() {
    return adoptedAt;
  }

  void adoptedAt(Instant told) {
    adoptedAt = told;
  }

  /** Asked for anew as it stands, to be changed. */
  public IndicatorRequest asRequest() {
    return new IndicatorRequest(
        section,
        labelFr,
        labelEn,
        unit,
        of,
        measure,
        by,
        per,
        atLeast,
        where,
        cellOf,
        cell,
        breakdowns);
  }

  /** What it counts itself; empty when it is a cell of another. */
  public Optional<Definition> definition() {
    if (cellOf != null) {
      return Optional.empty();
    }
    Map<String, Set<String>> conditions =
        where.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    return Optional.of(
        new Definition(of, measure, by, per, atLeast, conditions, new TreeSet<>(breakdowns)));
  }

  /** The cell of another indicator that it is; empty when it counts itself. */
  public Optional<CellOf> cellOf() {
    return Optional.ofNullable(cellOf)
        .flatMap(
            whole ->
                cell.entrySet().stream()
                    .findFirst()
                    .map(only -> new CellOf(whole, only.getKey(), only.getValue())));
  }

  IndicatorDefined told() {
    return new IndicatorDefined(
        id,
        version,
        section,
        labelFr,
        labelEn,
        unit,
        of,
        measure == null ? null : measure.name(),
        by,
        per,
        atLeast,
        where,
        cellOf,
        cell,
        breakdowns);
  }

  /**
   * @param adoptedBy null when it is not to be told
   */
  IndicatorView view(String adoptedBy) {
    return new IndicatorView(
        id,
        version,
        section,
        labelFr,
        labelEn,
        unit,
        of,
        measure,
        by,
        per,
        atLeast,
        where,
        cellOf,
        cell,
        breakdowns,
        adoptedAt,
        adoptedBy);
  }

  /** A cell in the breakdown of another indicator, the whole. */
  public record CellOf(String whole, String dimension, String value) {}

  /** Which version of which indicator. */
  record Version(String id, int version) implements Serializable {}
}
