package org.sptt.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.sptt.platform.programme.CoordinatorAccess;

/** The demonstration coordinator of one platform, here or on trial elsewhere. */
record Coordinator(PlatformHome platform, URI door, AccessTokens tokens)
    implements CoordinatorAccess {

  static Coordinator of(PlatformHome platform) {
    return new Coordinator(platform, platform.address(), platform.tokens());
  }

  /** The one at the address SPTT_ADDRESS if that is said, else the local platform's. */
  static Coordinator ofCurrentPlatform() {
    PlatformHome here = PlatformHome.current();
    return Optional.ofNullable(System.getenv("SPTT_ADDRESS"))
        .map(URI::create)
        .map(address -> new Coordinator(here, address, new AccessTokens(address)))
        .orElseGet(() -> of(here));
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
