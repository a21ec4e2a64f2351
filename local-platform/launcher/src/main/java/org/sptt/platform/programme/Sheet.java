package org.sptt.platform.programme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One CSV file, read as a whole: UTF-8 (with or without byte order mark), commas, a header line.
 *
 * @param lines the lines that have as many cells as the header, in order; empty ones are left out
 * @param refused the lines that have not
 */
record Sheet(String file, List<Line> lines, List<RefusedLine> refused) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  Sheet {
    lines = List.copyOf(lines);
    refused = List.copyOf(refused);
  }

  static Sheet empty(String file) {
    return new Sheet(file, List.of(), List.of());
  }

  /**
   * Reads a file whose header may hold {@code allowed} columns in any order, and must hold the
   * {@code needed} ones.
   *
   * @throws UnreadableFile when encoding, header or quotes are wrong
   */
  static Sheet read(Path path, Set<String> needed, Set<String> allowed) {
    String file = path.getFileName().toString();
    List<CsvRecord> records = records(file, text(path));
    if (records.isEmpty()) {
      throw new UnreadableFile(file, "le fichier est vide ; il faut au moins la ligne d'en-tête.");
    }
    List<String> header = records.get(0).getFields().stream().map(String::strip).toList();
    checkHeader(file, header, needed, allowed);
    return lines(file, header, records.subList(1, records.size()));
  }

  private static String text(Path path) {
    String file = path.getFileName().toString();
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              + "";
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableFile(
          file, "le fichier n'est pas en UTF-8 ; l'enregistrer en « CSV UTF-8 » puis recommencer.");
    } catch (IOException e) {
      throw new UnreadableFile(file, "le fichier ne peut pas être lu (" + e.getMessage() + ").");
    }
  }

  private static List<CsvRecord> records(String file, String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return reader.stream().toList();
    } catch (CsvParseException e) {
      throw new UnreadableFile(
          file, "les guillemets ne sont pas bien fermés (" + e.getMessage() + ").");
    } catch (IOException e) {
      throw new UnreadableFile(file, "le fichier ne peut pas être lu (" + e.getMessage() + ").");
    }
  }

  private static void checkHeader(
      String file, List<String> header, Set<String> needed, Set<String> allowed) {
    if (header.size() == 1 && header.get(0).contains(";")) {
      throw new UnreadableFile(
          file, "les colonnes sont séparées par « ; » ; il faut des virgules.");
    }
    Set<String> unknown = new LinkedHashSet<>(header);
    unknown.removeAll(allowed);
    if (!unknown.isEmpty()) {
      throw new UnreadableFile(
          file,
          "colonne inconnue en en-tête : "
              + listed(unknown)
              + ". Colonnes possibles : "
              + String.join(", ", allowed)
              + ".");
    }
    Set<String> missing = new LinkedHashSet<>(needed);
    header.forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new UnreadableFile(file, "il manque en en-tête : " + listed(missing) + ".");
    }
    if (new HashSet<>(header).size() < header.size()) {
      throw new UnreadableFile(file, "une colonne est deux fois en en-tête.");
    }
  }

  private static String listed(Set<String> columns) {
    return "« " + String.join(" », « ", columns) + " »";
  }

  private static Sheet lines(String file, List<String> header, List<CsvRecord> records) {
    List<Line> lines = new ArrayList<>();
    List<RefusedLine> refused = new ArrayList<>();
    for (CsvRecord record : records) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
        cells.put(header.get(i), record.getField(i));
      }
      Line line = new Line(file, record.getStartingLineNumber(), cells);
      if (record.getFields().stream().allMatch(String::isBlank)) {
        continue;
      }
      if (record.getFieldCount() == header.size()) {
        lines.add(line);
      } else {
        refused.add(new RefusedLine(line, cellCount(record.getFieldCount(), header.size())));
      }
    }
    return new Sheet(file, lines, refused);
  }

  private static String cellCount(int found, int wanted) {
    return found
        + " cellules au lieu de "
        + wanted
        + " (une virgule de trop ou de moins ? un texte qui contient une virgule va entre"
        + " guillemets)";
  }
}
