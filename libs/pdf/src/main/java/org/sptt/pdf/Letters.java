package org.sptt.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as the outlines of their letters, for drawings: these then look the same everywhere, and
 * need no fonts of the machine that draws them, which a small one has none of.
 */
public final class Letters {

  private static final TrueTypeFont REGULAR = font("LiberationSans-Regular");
  private static final TrueTypeFont BOLD = font("LiberationSans-Bold");

  private final StringBuilder path = new StringBuilder();
  private final double size;
  private double width;

  private Letters(double size) {
    this.size = size;
  }

  /** Words of one line, from its left end on, standing on the line at nought. */
  public static Letters of(String words, double size, boolean bold) {
    Letters letters = new Letters(size);
    // Fonts are read lazily, and not made to be read by two at once.
    synchronized (Letters.class) {
      letters.write(words, bold ? BOLD : REGULAR);
    }
    return letters;
  }

  /** As the data of an SVG path. */
  public String path() {
    return path.toString();
  }

  public double width() {
    return width;
  }

  private void write(String words, TrueTypeFont font) {
    try {
      CmapLookup characters = font.getUnicodeCmapLookup();
      double scale = size / font.getUnitsPerEm();
      for (int character : words.codePoints().toArray()) {
        int glyph = characters.getGlyphId(character);
        GlyphData outline = font.getGlyph().getGlyph(glyph);
        if (outline != null) {
          draw(outline.getPath().getPathIterator(null), scale);
        }
        width += font.getAdvanceWidth(glyph) * scale;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the library cannot be read", e);
    }
  }

  private void draw(PathIterator outline, double scale) {
    double[] points = new double[6];
    while (!outline.isDone()) {
      int coordinates =
          switch (outline.currentSegment(points)) {
            case PathIterator.SEG_MOVETO -> begin('M', 2);
            case PathIterator.SEG_LINETO -> begin('L', 2);
            case PathIterator.SEG_QUADTO -> begin('Q', 4);
            case PathIterator.SEG_CUBICTO -> begin('C', 6);
            default -> begin('Z', 0);
          };
      for (int i = 0; i < coordinates; i += 2) {
        path.append(
            String.format(
                Locale.ROOT, "%.1f %.1f ", width + points[i] * scale, -points[i + 1] * scale));
      }
      outline.next();
    }
  }

  private int begin(char command, int coordinates) {
    path.append(command);
    return coordinates;
  }

  private static TrueTypeFont font(String name) {
    try (InputStream file = Letters.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the library cannot be read", e);
    }
  }
}
