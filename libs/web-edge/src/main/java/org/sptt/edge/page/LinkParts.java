package org.sptt.edge.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What addresses on pages are put together from. */
@TemplateExtension(namespace = "link")
public class LinkParts {

  private LinkParts() {}

  /** A value behind the equals sign of a query, whatever characters it has. */
  public static String value(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }
}
