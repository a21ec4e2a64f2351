package org.sptt.platform.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/**
 * All addresses at which services answer people with pages, read from the services as they are
 * built: what is not written down by hand cannot be forgotten.
 */
public record PageRoutes(SortedSet<PageRoute> all) {

  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
  private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");
  private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
  private static final String PAGE = "text/html";

  /**
   * @param applications of each service, by the first segment of its paths, the folder that the
   *     build made of it
   */
  public static PageRoutes of(Map<String, Path> applications) {
    SortedSet<PageRoute> routes = new TreeSet<>();
    applications.forEach((service, folder) -> add(routes, service, index(folder)));
    return new PageRoutes(routes);
  }

  /** The route that the path of an address belongs to, the one without parameters first. */
  public Optional<PageRoute> leadingTo(String address) {
    return all.stream().filter(route -> route.leadsTo(address)).findFirst();
  }

  private static void add(SortedSet<PageRoute> routes, String service, Index index) {
    for (AnnotationInstance get : index.getAnnotations(GET)) {
      MethodInfo method = get.target().asMethod();
      if (answersWithPages(method)) {
        routes.add(new PageRoute(path(service, method)));
      }
    }
  }

  private static boolean answersWithPages(MethodInfo method) {
    return Optional.ofNullable(method.annotation(PRODUCES))
        .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(PRODUCES)))
        .map(produces -> Arrays.asList(produces.value().asStringArray()))
        .orElseGet(List::of)
        .stream()
        .anyMatch(type -> type.startsWith(PAGE));
  }

  private static String path(String service, MethodInfo method) {
    String inService =
        Stream.of(method.declaringClass().declaredAnnotation(PATH), method.annotation(PATH))
            .flatMap(Stream::ofNullable)
            .filter(path -> path.target().kind() != AnnotationTarget.Kind.METHOD_PARAMETER)
            .map(path -> path.value().asString().replaceAll("^/|/$", ""))
            .filter(segment -> !segment.isEmpty())
            .reduce((first, second) -> first + "/" + second)
            .orElse("");
    return "/" + service + "/" + inService;
  }

  private static Index index(Path application) {
    Indexer indexer = new Indexer();
    try (Stream<Path> files = Files.walk(application, 3)) {
      for (Path jar : files.filter(PageRoutes::isOurs).toList()) {
        index(jar, indexer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return indexer.complete();
  }

  private static boolean isOurs(Path file) {
    return file.getParent().endsWith("app")
        || file.getFileName().toString().matches("org\\.sptt\\..*\\.jar");
  }

  private static void index(Path jar, Indexer indexer) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (InputStream content = file.getInputStream(entry)) {
          indexer.index(content);
        }
      }
    }
  }
}
