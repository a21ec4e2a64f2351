package org.sptt.reporting.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/**
 * What a rebuild reads of one partition. Its end is fixed when the rebuild begins, so that what is
 * told first of all and what is read afterwards end at one place, even if it is stopped between.
 *
 * @param first the first offset that Kafka holds
 * @param next the first that is not in the second set of tables yet
 * @param end the first that is left to be caught up on
 */
record Span(TopicPartition partition, long first, long next, long end) {

  /** The same, to be read from its beginning. */
  Span anew() {
    return new Span(partition, first, first, end);
  }

  /** Shares of about the same number of events; none of them is empty. */
  static List<List<Span>> shared(List<Span> all, int shares) {
    List<List<Span>> shared =
        Stream.generate(() -> (List<Span>) new ArrayList<Span>()).limit(shares).toList();
    all.stream()
        .sorted(Comparator.comparingLong(Span::events).reversed())
        .forEach(span -> Collections.min(shared, Comparator.comparingLong(Span::inAll)).add(span));
    return shared.stream().filter(share -> !share.isEmpty()).toList();
  }

  private static long inAll(List<Span> spans) {
    return spans.stream().mapToLong(Span::events).sum();
  }

  /** What comes after that which was read already. */
  Span from(Map<TopicPartition, Long> read) {
    return new Span(partition, first, read.getOrDefault(partition, first), end);
  }

  long events() {
    return end - first;
  }

  long read() {
    return next - first;
  }
}
