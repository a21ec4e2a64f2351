package org.sptt.reporting.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document for LibreOffice and Word, to go on writing in: OpenDocument 1.3 with its pictures. */
final class OdtText {

  /** The time that all entries have: the same document is the same bytes. */
  private static final long NO_TIME = 315_532_800_000L;

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      %s</manifest:manifest>
      """;

  private static final String PICTURE =
      "<manifest:file-entry manifest:full-path=\"Pictures/%s\" manifest:media-type=\"image/svg+xml\"/>\n";

  private OdtText() {}

  /**
   * @param content the text as {@code content.xml}
   */
  static void write(Document document, String content, OutputStream out) throws IOException {
    Map<String, String> pictures = new TreeMap<>();
    document
        .pieces()
        .filter(piece -> piece.is("chart"))
        .forEach(chart -> pictures.put(chart.pictureName(), chart.pictureFile()));
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      storeMimeType(zip);
      entry(zip, "META-INF/manifest.xml", manifest(pictures));
      entry(zip, "content.xml", content);
      for (Map.Entry<String, String> picture : pictures.entrySet()) {
        entry(zip, "Pictures/" + picture.getKey(), picture.getValue());
      }
    }
  }

  private static String manifest(Map<String, String> pictures) {
    return MANIFEST.formatted(
        DocumentFormat.ODT.mediaType(),
        pictures.keySet().stream().map(PICTURE::formatted).collect(Collectors.joining()));
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  // By it a reader knows the file: first, and not compressed.
  private static void storeMimeType(ZipOutputStream zip) throws IOException {
    byte[] content = DocumentFormat.ODT.mediaType().getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setTime(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
  }
}
