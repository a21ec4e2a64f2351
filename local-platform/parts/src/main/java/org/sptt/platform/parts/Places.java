package org.sptt.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the parts find and put things.
 *
 * @param distributions what the build brought from Maven Central; parts only add unpacked copies
 *     beside it
 * @param home what belongs to one platform: its data, its logs, the numbers of its processes
 */
public record Places(Path distributions, Path home) {

  public Places {
    distributions = distributions.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  /**
   * A platform living in {@code home}, made of what was built at {@code -Dsptt.root}, the root of
   * the sources.
   */
  public static Places at(Path home) {
    String root = System.getProperty("sptt.root");
    if (root == null) {
      throw new PartFailure(
          "La propriété sptt.root manque : elle doit nommer le dossier racine du projet (-Dsptt.root=…).");
    }
    return new Places(Path.of(root, "local-platform", "parts", "target", "distributions"), home);
  }

  Path data(String part) {
    return home.resolve("data").resolve(part);
  }

  Path log(String part) {
    return folder(home.resolve("logs")).resolve(part + ".log");
  }

  Path record(String part) {
    return folder(home.resolve("run")).resolve(part + ".pid");
  }

  /** The one file or folder that the build put there under this beginning of a name. */
  Path distribution(Predicate<String> named) {
    try (Stream<Path> all = Files.list(distributions)) {
      return all.filter(path -> named.test(path.getFileName().toString()))
          .findFirst()
          .orElseThrow(Places::notBuilt);
    } catch (IOException e) {
      throw notBuilt();
    }
  }

  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PartFailure notBuilt() {
    return new PartFailure(
        "Les parties de la plateforme n'ont pas été construites : lancez d'abord ./mvnw -DskipTests install.");
  }
}
