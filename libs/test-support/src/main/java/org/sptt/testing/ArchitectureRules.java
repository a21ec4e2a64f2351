package org.sptt.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * What holds in every service: features do not go round in circles, and edges are depended on by
 * nobody.
 */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /**
   * @param root the service's package, for example {@code org.sptt.directory}
   */
  public static void check(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    if (classes.isEmpty()) {
      throw new AssertionError("no class under " + root);
    }
    slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..").and(nameMatching(".*(Resource|Pages|Listener)")))
        .check(classes);
  }
}
