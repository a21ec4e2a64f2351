package org.sptt.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sptt.platform.programme.CoordinatorAccess;

/**
 * Hands the whole platform to a test, really started, on free ports and in a folder of its own. It
 * starts empty, once for all tests that ask, and stops after the last.
 */
public final class TestPlatform implements ParameterResolver {

  /** What a test may ask for. */
  public static final class Running implements AutoCloseable {
    private final PlatformHome home;
    private final Platform platform;
    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private Running() {
      Path root = Path.of(System.getProperty("sptt.root"));
      try {
        home = new PlatformHome(root, Files.createTempDirectory("sptt")).with(PortSettings.free());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      platform = new Platform(home);
      start();
    }

    /** Starts what does not serve, as {@code ./sptt up} does, without a programme. */
    void start() {
      new Start(home, platform, out).run(Optional.empty(), Instant.now(), Optional.empty());
    }

    public PlatformHome home() {
      return home;
    }

    Platform platform() {
      return platform;
    }

    public CoordinatorAccess coordinator() {
      return Coordinator.of(home);
    }

    /** Stops one part, as a crash or an operator would; {@link #startPart} brings it back. */
    public void stopPart(String name) {
      platform.part(name).stop();
    }

    public void startPart(String name) {
      platform.part(name).start();
    }

    @Override
    public void close() throws IOException {
      platform.stop(new TerminalProgress(out, 0));
      Folders.delete(home.folder());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return runningFor(context);
  }

  /** For extensions that build on it. */
  public static Running runningFor(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(TestPlatform.class))
        .computeIfAbsent(Running.class, type -> new Running(), Running.class);
  }
}
