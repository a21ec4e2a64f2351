package org.sptt.training.mail;

import java.util.List;

/**
 * What a mail says, whatever it looks like.
 *
 * @param facts what there is to know, by its name
 * @param actions links, by what they do
 */
public record Letter(
    String subject,
    String hello,
    String text,
    List<Line> facts,
    List<Line> actions,
    String footer) {

  /** A name and what stands behind it. */
  public record Line(String name, String value) {}
}
