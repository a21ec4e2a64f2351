package org.sptt.edge.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values as part of an address: whatever is in them, the address ends where it should. */
public final class Encoded {

  private Encoded() {}

  /** In templates {@code {value.encoded}}. */
  @TemplateExtension
  public static String encoded(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }
}
