package org.sptt.messaging;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Starts from the first event when the database has none, whatever Kafka remembers of the group:
 * whoever deletes a database of copies gets the copies back.
 */
@ApplicationScoped
@Identifier("replay-when-empty")
class ReplayWhenEmpty implements KafkaConsumerRebalanceListener {

  private static final Logger LOG = Logger.getLogger(ReplayWhenEmpty.class);

  private final AgroalDataSource dataSource;

  ReplayWhenEmpty(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (inboxIsEmpty()) {
      LOG.infof(
          "nothing was applied yet: %d partitions are read from the start", partitions.size());
      consumer.seekToBeginning(partitions);
    }
  }

  private boolean inboxIsEmpty() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select not exists (select from inbox_event)")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new Inbox.InboxUnavailable(e);
    }
  }
}
