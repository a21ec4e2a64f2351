package org.sptt.platform;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sptt.platform.parts.PartFailure;

/** What this machine has left, in bytes. */
record Machine(long memory, long disk) {
  private static final long GIGABYTE = 1L << 30;

  /** All parts together, with some room to work (measured: 1.9 GB idle). */
  private static final long MEMORY_NEEDED = 5 * GIGABYTE / 2;

  /** Keycloak unpacked and built, fresh databases, the broker's logs, with some room to work. */
  private static final long DISK_NEEDED = 2 * GIGABYTE;

  static Machine here(Path folder) {
    try {
      return new Machine(availableMemory(), Files.getFileStore(folder).getUsableSpace());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A container's limit counts too; what Linux would give back from its caches counts as free. */
  private static long availableMemory() throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long total = system.getTotalMemorySize();
    Path counts = Path.of("/proc/meminfo");
    if (!Files.exists(counts)) {
      return total;
    }
    return Files.readAllLines(counts).stream()
        .filter(line -> line.startsWith("MemAvailable:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .map(available -> Math.min(available, total))
        .findFirst()
        .orElse(total);
  }

  void mustHaveRoom() {
    if (memory < MEMORY_NEEDED) {
      throw new PartFailure(
          "Il reste %s de mémoire sur cette machine, et la plateforme en demande %s : fermez d'autres programmes."
              .formatted(gigabytes(memory), gigabytes(MEMORY_NEEDED)));
    }
    if (disk < DISK_NEEDED) {
      throw new PartFailure(
          "Il reste %s sur le disque, et la plateforme en demande %s : faites de la place, ou choisissez un autre disque avec SPTT_HOME."
              .formatted(gigabytes(disk), gigabytes(DISK_NEEDED)));
    }
  }

  private static String gigabytes(long bytes) {
    return String.format(Locale.FRENCH, "%.1f Go", (double) bytes / GIGABYTE);
  }
}
