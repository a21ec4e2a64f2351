package org.sptt.platform.programme;

import java.net.URI;
import java.nio.file.Path;

/** The running platform, as someone signed in as a coordinator sees it. */
public interface CoordinatorAccess {

  /** Address of the front door, for example {@code http://localhost:8080}. */
  URI door();

  /** An access token that is valid for some while yet; asked for before each request. */
  String token();

  /** Where the platform keeps its local state. */
  Path home();
}
