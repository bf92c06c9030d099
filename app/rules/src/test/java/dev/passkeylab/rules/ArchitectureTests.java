package dev.passkeylab.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.passkeylab.rules.broken.bytes.Impatient;
import dev.passkeylab.rules.broken.desktop.b.FxBridge;
import dev.passkeylab.rules.broken.lab.run.Turns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The product keeps the rules of the house, and the rules can tell: each is broken by the small
/// house in `dev.passkeylab.rules.broken`.
class ArchitectureTests {

  private static final String OURS = "dev.passkeylab";
  private static final String BROKEN = "dev.passkeylab.rules.broken";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);

  private static final JavaClasses RUIN = new ClassFileImporter().importPackages(BROKEN);

  static Stream<Named<ArchRule>> ours() {
    return rules(OURS);
  }

  static Stream<Named<ArchRule>> broken() {
    return rules(BROKEN);
  }

  private static Stream<Named<ArchRule>> rules(String root) {
    return new HouseRules(root).all().stream().map(rule -> named(rule.getDescription(), rule));
  }

  @ParameterizedTest
  @MethodSource("ours")
  void theProductKeeps(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void canFail(ArchRule rule) {
    assertThat(rule.evaluate(RUIN).hasViolation()).as("the broken house breaks this").isTrue();
  }

  @Test
  void everyModuleIsLookedAt() {
    assertThat(PRODUCT.stream().map(c -> c.getPackageName()))
        .contains("dev.passkeylab.bytes", "dev.passkeylab.lab.trace", "dev.passkeylab.server")
        .noneMatch(name -> name.startsWith("dev.passkeylab.rules"));
  }

  /// A list of forbidden calls is only as good as its entries: each way must be noticed.
  @Test
  void everyForbiddenWayIsNoticed() {
    var noticed = breaches();
    assertThat(List.of(Impatient.class.getDeclaredMethods()))
        .filteredOn(method -> !method.isSynthetic())
        .hasSizeGreaterThan(20)
        .allMatch(
            method -> noticed.contains(Impatient.class.getName() + "." + method.getName() + "("));
  }

  @Test
  void runsAndTheBridgeMayStartThreads() {
    assertThat(breaches())
        .doesNotContain(Turns.class.getName())
        .doesNotContain(FxBridge.class.getName());
  }

  private static String breaches() {
    return new HouseRules(BROKEN)
        .all().stream()
            .map(rule -> rule.evaluate(RUIN).getFailureReport().toString())
            .collect(joining("\n"));
  }
}
