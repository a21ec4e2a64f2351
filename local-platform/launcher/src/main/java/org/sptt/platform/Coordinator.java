package org.sptt.platform;

import java.net.URI;
import java.nio.file.Path;
import org.sptt.platform.programme.CoordinatorAccess;

/** The demonstration coordinator of one platform. */
record Coordinator(PlatformHome platform, AccessTokens tokens) implements CoordinatorAccess {

  static Coordinator of(PlatformHome platform) {
    return new Coordinator(platform, platform.tokens());
  }

  static Coordinator ofCurrentPlatform() {
    return of(PlatformHome.current());
  }

  @Override
  public URI door() {
    return platform.address();
  }

  @Override
  public String token() {
    return tokens.of("coordinatrice");
  }

  @Override
  public Path home() {
    return platform.folder();
  }
}
