package org.sptt.messaging;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * How far each partition has been read, kept beside what was read. Reading goes on from there and
 * not from where Kafka remembers the group: a database that was emptied is filled again from the
 * first event, one that was restored catches up from its backup's day.
 */
@ApplicationScoped
@Default
@Identifier("positions")
public class Positions implements KafkaConsumerRebalanceListener {

  private final AgroalDataSource dataSource;

  Positions(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> next = next();
    partitions.forEach(partition -> consumer.seek(partition, next.getOrDefault(partition, 0L)));
  }

  /** The next offset to read of each partition that anything was read of. */
  public Map<TopicPartition, Long> next() {
    Map<TopicPartition, Long> next = new HashMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select topic, partition_number, next_offset from inbox_position")) {
      while (row.next()) {
        next.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
      }
      return next;
    } catch (SQLException e) {
      throw new Inbox.InboxUnavailable(e);
    }
  }

  /** Remembers that these records are done with. */
  @Transactional
  void advance(List<IncomingRecord> done) {
    Map<TopicPartition, Long> next = new HashMap<>();
    done.forEach(
        r -> next.merge(new TopicPartition(r.topic(), r.partition()), r.offset() + 1, Math::max));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert =
            connection.prepareStatement(
                "insert into inbox_position (topic, partition_number, next_offset) values (?, ?, ?)"
                    + " on conflict (topic, partition_number)"
                    + " do update set next_offset = excluded.next_offset")) {
      for (Map.Entry<TopicPartition, Long> partition : next.entrySet()) {
        upsert.setString(1, partition.getKey().topic());
        upsert.setInt(2, partition.getKey().partition());
        upsert.setLong(3, partition.getValue());
        upsert.addBatch();
      }
      upsert.executeBatch();
    } catch (SQLException e) {
      throw new Inbox.InboxUnavailable(e);
    }
  }
}
