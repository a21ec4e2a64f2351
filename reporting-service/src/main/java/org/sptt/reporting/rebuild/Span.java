package org.sptt.reporting.rebuild;

import java.util.Map;
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
