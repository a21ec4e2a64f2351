package org.sptt.edge.letter;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What a mail says, whatever it looks like.
 *
 * @param facts what there is to know, by its name
 * @param actions links, by what they do
 */
@TemplateData
public record Letter(
    String subject,
    String hello,
    String text,
    List<Line> facts,
    List<Line> actions,
    String footer) {

  /** A name and what stands behind it. */
  @TemplateData
  public record Line(String name, String value) {}
}
