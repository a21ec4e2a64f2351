package org.sptt.reporting.sql;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.Unpooled;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.postgresql.core.Oid;
import org.postgresql.util.ByteConverter;

/**
 * Rows for PostgreSQL's {@code copy ... with (format binary)}, put together value by value. The
 * server takes half the time that it takes for rows of text, where it looks at each character. The
 * format is described under "COPY, File Formats" in PostgreSQL's documentation.
 */
public final class CopyRows {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int NO_VALUE = -1;
  private static final int NO_MORE_ROWS = -1;
  private static final int JSONB_VERSION = 1;

  /** From which PostgreSQL counts days and microseconds. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

  private final ByteBuf bytes;
  private boolean empty = true;

  /**
   * @param length about how many bytes there will be
   */
  public CopyRows(int length) {
    bytes = Unpooled.buffer(length);
    bytes.writeBytes(SIGNATURE).writeInt(0).writeInt(0);
  }

  public boolean isEmpty() {
    return empty;
  }

  /** Begins a row; as many values must follow. */
  public CopyRows row(int columns) {
    empty = false;
    bytes.writeShort(columns);
    return this;
  }

  public CopyRows text(String text) {
    value(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public CopyRows uuid(UUID uuid) {
    bytes.writeInt(Long.BYTES * 2);
    bytes.writeLong(uuid.getMostSignificantBits()).writeLong(uuid.getLeastSignificantBits());
    return this;
  }

  /**
   * @param day null when there is none
   */
  public CopyRows date(LocalDate day) {
    if (day == null) {
      bytes.writeInt(NO_VALUE);
    } else {
      bytes.writeInt(Integer.BYTES);
      bytes.writeInt(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, day)));
    }
    return this;
  }

  /** For a {@code timestamptz}, which keeps microseconds. */
  public CopyRows moment(Instant moment) {
    bytes.writeInt(Long.BYTES).writeLong(ChronoUnit.MICROS.between(FIRST_MOMENT, moment));
    return this;
  }

  public CopyRows number(BigDecimal number) {
    value(ByteConverter.numeric(number));
    return this;
  }

  /** For a {@code jsonb}. */
  public CopyRows json(String json) {
    byte[] text = json.getBytes(StandardCharsets.UTF_8);
    bytes.writeInt(1 + text.length).writeByte(JSONB_VERSION).writeBytes(text);
    return this;
  }

  /** For a {@code text[]}. */
  public CopyRows texts(Collection<String> texts) {
    int start = bytes.writerIndex();
    boolean some = !texts.isEmpty();
    bytes.writeInt(0).writeInt(some ? 1 : 0).writeInt(0).writeInt(Oid.TEXT);
    if (some) {
      bytes.writeInt(texts.size()).writeInt(1);
    }
    texts.forEach(this::text);
    bytes.setInt(start, bytes.writerIndex() - start - Integer.BYTES);
    return this;
  }

  private void value(byte[] value) {
    bytes.writeInt(value.length).writeBytes(value);
  }

  /** All of it, once; no row can be added afterwards. */
  public InputStream toStream() {
    bytes.writeShort(NO_MORE_ROWS);
    return new ByteBufInputStream(bytes);
  }
}
