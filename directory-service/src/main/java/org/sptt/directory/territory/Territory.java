package org.sptt.directory.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sptt.edge.Refusals;

/**
 * The communes, departments and regions of France by their INSEE codes, as of the year that {@link
 * #vintage} says.
 */
@ApplicationScoped
public class Territory {

  private static final int MOST_PROPOSED = 3;

  private final Gazetteer gazetteer = new Gazetteer();
  private final Map<String, Department> departments =
      gazetteer.departments().stream()
          .collect(Collectors.toMap(Department::code, Function.identity()));

  /** The year of the list. */
  public String vintage() {
    return gazetteer.vintage();
  }

  public Optional<Department> department(String code) {
    return Optional.ofNullable(code).map(departments::get);
  }

  /** In the order of their codes. */
  public List<Department> departments() {
    return departments.values().stream().sorted(Comparator.comparing(Department::code)).toList();
  }

  /** How these departments are drawn; overseas ones are not on the map. */
  public List<Outline> outlines(Collection<String> departments) {
    return gazetteer.outlines().stream()
        .filter(outline -> departments.contains(outline.department()))
        .toList();
  }

  /** The name of the department's region; empty when the department is not known. */
  public String regionOf(String department) {
    return department(department).map(Department::region).orElse("");
  }

  /** For example {@code Somme (80)}; the code alone when it has no name. */
  public String named(String department) {
    return department(department)
        .map(known -> "%s (%s)".formatted(known.name(), known.code()))
        .orElse(department);
  }

  /**
   * The place that is meant.
   *
   * @param commune its name, however it is written
   * @param country null for France; elsewhere names are taken as they are
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code unknown-commune}, {@code
   *     ambiguous-commune} or {@code commune-elsewhere}
   */
  public Place place(String commune, String communeCode, String department, String country) {
    if (country != null && !country.equals("FR")) {
      return new Place(commune, null, null, country);
    }
    if (communeCode != null) {
      Commune known = gazetteer.byCode(communeCode).orElseThrow(() -> unknown(communeCode));
      requireWithin(known, department);
      return placed(known);
    }
    return commune == null
        ? new Place(null, null, department, null)
        : placed(named(commune, department));
  }

  private Commune named(String name, String department) {
    List<Commune> all = gazetteer.named(name);
    List<Commune> here =
        all.stream().filter(c -> department == null || c.department().equals(department)).toList();
    if (here.size() == 1) {
      return here.get(0);
    }
    if (here.isEmpty() && !all.isEmpty()) {
      requireWithin(all.get(0), department);
    }
    throw here.isEmpty() ? unknown(name) : ambiguous(name, here);
  }

  private static Place placed(Commune commune) {
    return new Place(commune.name(), commune.code(), commune.department(), null);
  }

  private static void requireWithin(Commune commune, String department) {
    if (department != null && !department.equals(commune.department())) {
      throw Refusals.refused(
          "department",
          "commune-elsewhere",
          "%s (%s) is in the department %s, not %s. Correct one of them."
              .formatted(commune.name(), commune.code(), commune.department(), department));
    }
  }

  private RuntimeException unknown(String what) {
    String alike =
        gazetteer.alike(what).stream()
            .limit(MOST_PROPOSED)
            .map(Commune::name)
            .collect(Collectors.joining(", "));
    return Refusals.refused(
        "commune",
        "unknown-commune",
        "The official list of %s has no commune %s. %s"
            .formatted(
                vintage(),
                what,
                alike.isEmpty() ? "Look for its name of today." : "Perhaps: " + alike + "."));
  }

  private static RuntimeException ambiguous(String name, List<Commune> all) {
    String where =
        all.stream().map(Commune::department).distinct().collect(Collectors.joining(", "));
    return Refusals.refused(
        "department",
        "ambiguous-commune",
        "There are several communes %s. Say in which department: %s.".formatted(name, where));
  }
}
