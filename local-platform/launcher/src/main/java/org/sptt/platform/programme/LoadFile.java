package org.sptt.platform.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Loads the lines of one file, several side by side. */
final class LoadFile {

  private final FileRule rule;
  private final Known known;
  private final Delivery delivery;
  private final LoadProgress progress;
  private final ExecutorService workers;

  LoadFile(
      FileRule rule,
      Known known,
      Delivery delivery,
      LoadProgress progress,
      ExecutorService workers) {
    this.rule = rule;
    this.known = known;
    this.delivery = delivery;
    this.progress = progress;
    this.workers = workers;
  }

  FileResult load(Sheet sheet) {
    List<RefusedLine> refused = new ArrayList<>(sheet.refused());
    List<Line> lines = withoutRepeated(sheet.lines(), refused);
    FileResult result = new FileResult(sheet.file(), Map.of(), refused);
    // Lines that refer to others of their own file are sent after those.
    result = result.plus(send(sheet.file(), lines.stream().filter(l -> !refersWithin(l))));
    return result.plus(send(sheet.file(), lines.stream().filter(this::refersWithin)));
  }

  private boolean refersWithin(Line line) {
    return rule.refersWithin().flatMap(line::cell).isPresent();
  }

  private List<Line> withoutRepeated(List<Line> lines, List<RefusedLine> refused) {
    Map<String, Line> firsts = new HashMap<>();
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      try {
        String key = rule.keyOf(line);
        Line first = firsts.putIfAbsent(key, line);
        if (first != null) {
          throw new Refusal("« " + key + " » est déjà à la ligne " + first.number());
        }
        kept.add(line);
      } catch (Refusal refusal) {
        refused.add(new RefusedLine(line, refusal.getMessage()));
      }
    }
    return kept;
  }

  private FileResult send(String file, Stream<Line> lines) {
    List<Future<FileResult>> sent =
        lines.map(line -> workers.submit(() -> send(file, line))).toList();
    FileResult result = FileResult.nothing(file);
    for (Future<FileResult> one : sent) {
      result = result.plus(resultOf(one));
    }
    return result;
  }

  private FileResult send(String file, Line line) {
    try {
      Answer answer = delivery.deliver(rule.request(line, known));
      if (!answer.accepted()) {
        throw new Refusal(answer.reason());
      }
      answer.id().ifPresent(id -> known.given(rule.file(), rule.keyOf(line), id));
      return new FileResult(file, Map.of(answer.change(), 1), List.of());
    } catch (Refusal refusal) {
      return new FileResult(file, Map.of(), List.of(new RefusedLine(line, refusal.getMessage())));
    } finally {
      progress.lineDone();
    }
  }

  private static FileResult resultOf(Future<FileResult> sent) {
    try {
      return sent.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("a line could not be sent", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading", e);
    }
  }
}
