package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The memory that a process and its children hold, in bytes. */
final class ProcessMemory {
  private ProcessMemory() {}

  static long of(ProcessHandle process) {
    List<Long> family =
        Stream.concat(Stream.of(process), process.descendants()).map(ProcessHandle::pid).toList();
    // Summed over a family, resident sizes would count what its members share once for each.
    return family.size() == 1
        ? resident(family.get(0))
        : family.stream().mapToLong(ProcessMemory::share).sum();
  }

  private static long resident(long pid) {
    return Files.exists(Path.of("/proc/self"))
        ? kilobytes(Path.of("/proc", String.valueOf(pid), "status"), "VmRSS:")
        : askPs(pid);
  }

  private static long share(long pid) {
    return Files.exists(Path.of("/proc/self"))
        ? kilobytes(Path.of("/proc", String.valueOf(pid), "smaps_rollup"), "Pss:")
        : askPs(pid);
  }

  private static long kilobytes(Path file, String label) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(label))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // It ended while we looked.
      return 0;
    }
  }

  private static long askPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      String answer = new String(ps.getInputStream().readAllBytes()).trim();
      return answer.isEmpty() ? 0 : Long.parseLong(answer) * 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
