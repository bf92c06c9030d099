package dev.passkeylab.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.passkeylab.desktop.director.Directions;
import dev.passkeylab.desktop.player.Player;
import org.junit.jupiter.api.Test;

/// The player sees what a person sees: no class of ours but its own.
class PlayerRuleTests {

  private static final String OURS = "dev.passkeylab";

  @Test
  void thePlayerKnowsNoClassOfOurs() {
    var classes = new ClassFileImporter().importPackagesOf(Player.class);
    assertThat(classes).isNotEmpty();
    rule(Player.class.getPackageName()).check(classes);
  }

  @Test
  void whoKnowsTheEngineBreaksTheRule() {
    var classes = new ClassFileImporter().importPackagesOf(Directions.class);
    var result = rule(Directions.class.getPackageName()).evaluate(classes);
    assertThat(result.getFailureReport().getDetails())
        .anyMatch(it -> it.contains("dev.passkeylab.lab.run.Act"));
  }

  private static ArchRule rule(String whose) {
    return noClasses()
        .that()
        .resideInAPackage(whose)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.<JavaClass>describe(
                "are ours",
                it -> it.getPackageName().startsWith(OURS) && !it.getPackageName().equals(whose)))
        .because("a player who could ask the engine would prove nothing about the window");
  }
}
