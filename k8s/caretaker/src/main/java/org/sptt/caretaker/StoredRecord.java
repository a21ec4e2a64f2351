package org.sptt.caretaker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * A record as a backup keeps it. Number (8 bytes), time (8), key, value, then how many headers (4),
 * each a name and a value; texts and values with their length before them, -1 for none.
 */
final class StoredRecord {
  private static final int NONE = -1;

  private StoredRecord() {}

  static void write(ConsumerRecord<byte[], byte[]> record, DataOutputStream out)
      throws IOException {
    out.writeLong(record.offset());
    out.writeLong(record.timestamp());
    writeBytes(Optional.ofNullable(record.key()), out);
    writeBytes(Optional.ofNullable(record.value()), out);
    Header[] headers = record.headers().toArray();
    out.writeInt(headers.length);
    for (Header header : headers) {
      out.writeUTF(header.key());
      writeBytes(Optional.ofNullable(header.value()), out);
    }
  }

  /** Empty at the end. */
  static Optional<ProducerRecord<byte[], byte[]>> read(
      TopicPartition partition, DataInputStream in, long expected) throws IOException {
    long number;
    try {
      number = in.readLong();
    } catch (EOFException end) {
      return Optional.empty();
    }
    if (number != expected) {
      throw new CannotDo(
          "The backup of %s has event %d where %d should be."
              .formatted(partition, number, expected));
    }
    long timestamp = in.readLong();
    byte[] key = readBytes(in).orElse(null);
    byte[] value = readBytes(in).orElse(null);
    List<Header> headers = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      headers.add(new RecordHeader(in.readUTF(), readBytes(in).orElse(null)));
    }
    return Optional.of(
        new ProducerRecord<>(
            partition.topic(), partition.partition(), timestamp, key, value, headers));
  }

  private static void writeBytes(Optional<byte[]> bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.map(each -> each.length).orElse(NONE));
    if (bytes.isPresent()) {
      out.write(bytes.get());
    }
  }

  private static Optional<byte[]> readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == NONE ? Optional.empty() : Optional.of(in.readNBytes(length));
  }
}
