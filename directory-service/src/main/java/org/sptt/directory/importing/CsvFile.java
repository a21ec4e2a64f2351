package org.sptt.directory.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sptt.edge.Refusals;

/**
 * A table as a spreadsheet saves it, in whichever encoding and with whichever separator. It is read
 * row by row, and never held as a whole.
 *
 * @param charset that its bytes are written in: looked at, not asked for
 */
record CsvFile(Path path, Charset charset, char separator) {

  static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");

  private static final int MOST_CHARS_OF_A_ROW = 256 * 1024;
  private static final int HEAD_CHARS = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  /** A row, with the line that it begins on. */
  record Row(long line, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code not-a-table}
   */
  static CsvFile of(Path path) {
    Charset charset =
        Stream.of(marked(path), StandardCharsets.UTF_8, OF_OLD_SPREADSHEETS)
            .filter(candidate -> isText(path, candidate))
            .findFirst()
            .orElseThrow(CsvFile::notATable);
    return new CsvFile(path, charset, separator(path, charset));
  }

  /**
   * Hands over the rows in their order, the headings first.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code broken-row}, with the line after
   *     which nothing can be read any more
   */
  void each(Consumer<Row> taker) {
    long last = 1;
    try (Reader text = open(path, charset);
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARS_OF_A_ROW)
                .ofCsvRecord(text)) {
      for (CsvRecord record : rows) {
        last = record.getStartingLineNumber();
        taker.accept(new Row(last, record.getFields()));
      }
    } catch (CsvParseException e) {
      throw broken(last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException broken(long last) {
    return HttpProblem.builder(
            Refusals.refused(
                "broken-row",
                ("What comes after line %d cannot be read: a quotation mark is not closed, or text"
                        + " stands behind a closing one. Nothing was taken; mend it, send again.")
                    .formatted(last)))
        .with("line", last)
        .build();
  }

  private static RuntimeException notATable() {
    return Refusals.refused(
        "not-a-table", "This is no CSV file. Save the table as CSV, in UTF-8, and send that.");
  }

  private static Charset marked(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] first = in.readNBytes(2);
      boolean utf16 =
          Arrays.equals(first, new byte[] {(byte) 0xFE, (byte) 0xFF})
              || Arrays.equals(first, new byte[] {(byte) 0xFF, (byte) 0xFE});
      return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A workbook saved as such, a picture and the like have characters that no text has.
  private static boolean isText(Path path, Charset charset) {
    try (Reader text = open(path, charset)) {
      char[] some = new char[HEAD_CHARS];
      for (int read = text.read(some); read >= 0; read = text.read(some)) {
        for (int i = 0; i < read; i++) {
          if (some[i] < ' ' && some[i] != '\n' && some[i] != '\r' && some[i] != '\t') {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char separator(Path path, Charset charset) {
    try (BufferedReader text = new BufferedReader(open(path, charset))) {
      char[] head = new char[HEAD_CHARS];
      String headings =
          new String(head, 0, Math.max(0, text.read(head))).lines().findFirst().orElse("");
      return SEPARATORS.stream()
          .max(Comparator.comparingLong(each -> headings.chars().filter(c -> c == each).count()))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(Path path, Charset charset) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(path),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }
}
