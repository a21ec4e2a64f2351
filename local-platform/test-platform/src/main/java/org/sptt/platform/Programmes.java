package org.sptt.platform;

import java.nio.file.Path;

/** The folders of programmes that tests load. */
public final class Programmes {

  /** Two years of the first user, as they were. */
  public static final Path OF_2023_2024 = in("local-platform/programmes/sptt-2023-2024");

  private static final String OTHERS = "local-platform/launcher/src/test/resources/programmes/";

  /** Another region, with other indicators and totals. */
  public static final Path OF_ANOTHER_REGION = in(OTHERS + "marees-2025");

  /** To be laid over it: files with bad lines. */
  public static final Path FAULTS = in(OTHERS + "marees-2025-with-faults");

  private Programmes() {}

  private static Path in(String folder) {
    return Path.of(System.getProperty("sptt.root"), folder);
  }
}
