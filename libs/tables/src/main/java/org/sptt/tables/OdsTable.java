package org.sptt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * For LibreOffice: OpenDocument 1.3, as little of it as a plain table needs. The library that
 * writes such files keeps all rows in memory, so this is written here.
 */
class OdsTable implements TableWriter {

  private static final String MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String DAY_STYLE = "day";

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """
          .formatted(MIME_TYPE);

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content office:version="1.3" \
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
      <office:automatic-styles><number:date-style style:name="iso">\
      <number:year number:style="long"/><number:text>-</number:text>\
      <number:month number:style="long"/><number:text>-</number:text>\
      <number:day number:style="long"/></number:date-style>\
      <style:style style:name="day" style:family="table-cell" style:data-style-name="iso"/>\
      </office:automatic-styles><office:body><office:spreadsheet>\
      """;

  private static final String FOOT =
      "</office:spreadsheet></office:body></office:document-content>";

  private final ZipOutputStream zip;
  private final XMLStreamWriter xml;

  OdsTable(String name, OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    storeMimeType();
    zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
    zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
    zip.putNextEntry(new ZipEntry("content.xml"));
    zip.write(HEAD.getBytes(StandardCharsets.UTF_8));
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
      xml.writeStartElement("table:table");
      xml.writeAttribute("table:name", name);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  // By it a reader knows the file: first, and not compressed.
  private void storeMimeType() throws IOException {
    byte[] content = MIME_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    try {
      xml.writeStartElement("table:table-row");
      for (Object cell : cells) {
        write(cell);
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(Object cell) throws XMLStreamException {
    if (cell == null) {
      xml.writeEmptyElement("table:table-cell");
      return;
    }
    xml.writeStartElement("table:table-cell");
    if (cell instanceof Number) {
      typed("float", "office:value", cell);
    } else if (cell instanceof LocalDate) {
      xml.writeAttribute("table:style-name", DAY_STYLE);
      typed("date", "office:date-value", cell);
    } else {
      xml.writeAttribute("office:value-type", "string");
    }
    xml.writeStartElement("text:p");
    xml.writeCharacters(writable(String.valueOf(cell)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void typed(String type, String attribute, Object value) throws XMLStreamException {
    xml.writeAttribute("office:value-type", type);
    xml.writeAttribute(attribute, String.valueOf(value));
  }

  /** Without the characters that XML has no way to write. */
  private static String writable(String text) {
    return text.codePoints()
        .filter(OdsTable::isWritable)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isWritable(int c) {
    boolean halfAPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean control = c < ' ' && c != '\n' && c != '\t';
    return !control && !halfAPair && c != 0xFFFE && c != 0xFFFF;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    zip.write(FOOT.getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }
}
