package org.sptt.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sptt.directory.merging.Pair;
import org.sptt.directory.person.AlikePeople;
import org.sptt.directory.person.PersonMerges;
import org.sptt.directory.structure.AlikeStructures;
import org.sptt.directory.structure.StructureMerges;
import org.sptt.sql.Sql;

/** Proposes what may be entered twice, and does what somebody decides of it. */
@ApplicationScoped
class MergeRecords {

  /** What fits on a page of a phone line. */
  private static final int SHOWN = 40;

  private final AlikeStructures alikeStructures;
  private final AlikePeople alikePeople;
  private final StructureMerges structureMerges;
  private final PersonMerges personMerges;
  private final RecordCards cards;
  private final Sql sql;
  private final Clock clock;

  MergeRecords(
      AlikeStructures alikeStructures,
      AlikePeople alikePeople,
      StructureMerges structureMerges,
      PersonMerges personMerges,
      RecordCards cards,
      Sql sql,
      Clock clock) {
    this.alikeStructures = alikeStructures;
    this.alikePeople = alikePeople;
    this.structureMerges = structureMerges;
    this.personMerges = personMerges;
    this.cards = cards;
    this.sql = sql;
    this.clock = clock;
  }

  /** Two records that may be of the same. */
  record Proposal(RecordKind kind, RecordCard one, RecordCard other) {}

  /** A merge that can be taken back. */
  record Done(RecordKind kind, RecordCard gone, RecordCard into, LocalDateTime at) {}

  List<Proposal> proposals() {
    return Stream.concat(
            proposals(RecordKind.STRUCTURES, alikeStructures.pairs()),
            proposals(RecordKind.PEOPLE, alikePeople.pairs()))
        .toList();
  }

  private Stream<Proposal> proposals(RecordKind kind, Set<Pair> pairs) {
    Map<UUID, RecordCard> all =
        cards.all(
            kind, pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).toList());
    return pairs.stream()
        .limit(SHOWN / 2)
        .map(pair -> new Proposal(kind, all.get(pair.one()), all.get(pair.other())));
  }

  /** The latest first. */
  List<Done> done() {
    List<Done> done = new ArrayList<>();
    sql.query(
            "select kind, id, into_id, merged_at from merged where kind <> 'FORMER'"
                + " order by merged_at desc, id limit ?",
            MergeRow::read,
            SHOWN)
        .forEach(row -> done.add(done(row)));
    return done;
  }

  private Done done(MergeRow row) {
    RecordKind kind = row.kind().equals("PERSON") ? RecordKind.PEOPLE : RecordKind.STRUCTURES;
    return new Done(
        kind,
        cards.require(kind, row.id()),
        cards.require(kind, row.into()),
        LocalDateTime.ofInstant(row.at(), clock.getZone()));
  }

  void merge(RecordKind kind, UUID id, UUID into, String account) {
    if (kind == RecordKind.PEOPLE) {
      personMerges.merge(id, into, account);
    } else {
      structureMerges.merge(id, into, account);
    }
  }

  void undo(RecordKind kind, UUID id) {
    if (kind == RecordKind.PEOPLE) {
      personMerges.undo(id);
    } else {
      structureMerges.undo(id);
    }
  }

  private record MergeRow(String kind, UUID id, UUID into, Instant at) {

    static MergeRow read(ResultSet row) throws SQLException {
      return new MergeRow(
          row.getString(1),
          row.getObject(2, UUID.class),
          row.getObject(3, UUID.class),
          row.getTimestamp(4).toInstant());
    }
  }
}
