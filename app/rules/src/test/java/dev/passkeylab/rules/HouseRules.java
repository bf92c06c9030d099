package dev.passkeylab.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rules of the house: which package may know which, and who may do what, each with its reason.
///
/// They are built for a root package, so that the same rules can be held against the product and
/// against a small house that breaks them all.
final class HouseRules {

  private static final String[] LIBRARY = {
    "bytes",
    "cbor",
    "cose",
    "webauthn",
    "authenticator",
    "ctap",
    "attestation",
    "client",
    "hybrid",
    "world"
  };

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  List<ArchRule> all() {
    var rules = new ArrayList<ArchRule>();
    rules.addAll(cycles());
    rules.addAll(arrows());
    rules.addAll(secrets());
    rules.addAll(world());
    rules.addAll(threads());
    // Packages are still coming: until the first class is there, its rule has nothing to look at.
    return rules.stream().map(rule -> rule.allowEmptyShould(true)).toList();
  }

  private List<ArchRule> cycles() {
    var reason = "what knows each other in a circle can only be understood and tested all at once";
    return Stream.of("(**)", "(*)..", "lab.(*)..", "server.(*)..", "cli.(*)..", "desktop.(*)..")
        .<ArchRule>map(
            slice -> slices().matching(in(slice)).should().beFreeOfCycles().because(reason))
        .toList();
  }

  private List<ArchRule> arrows() {
    var reason = "arrows point down only: desktop, cli → server → lab → library";
    return List.of(
        never(reason, LIBRARY, "lab", "server", "cli", "desktop"),
        never(reason, "lab", "server", "cli", "desktop"),
        never(reason, "server", "cli", "desktop"),
        never("the command line runs where no window can", "cli", "desktop"),
        never(
            "the window says what it wants to the engine, not through arguments", "desktop", "cli"),
        noClasses()
            .that()
            .resideOutsideOfPackage(in("desktop.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..")
            .because("everything that could be wrong must run, and be tested, without a toolkit"));
  }

  private List<ArchRule> secrets() {
    return List.of(
        never(
            "a relying party sees messages and the vocabulary only; one that could ask the device"
                + " would verify nothing",
            "lab.relyingparty",
            "authenticator",
            "client",
            "hybrid",
            "lab.browser"),
        never(
            "inspection is a function of the bytes that passed, whoever made them",
            "lab.inspect",
            "authenticator",
            "client"));
  }

  private List<ArchRule> world() {
    var handedIn = "time is handed in, so that the same seed and acts give the same trace";
    return List.of(
        noClasses()
            .that()
            .resideInAnyPackage(in("lab.relyingparty..", LIBRARY))
            .should()
            .accessTargetWhere(Deeds.READS_A_CLOCK)
            .because(handedIn),
        noClasses()
            .that()
            .resideInAnyPackage(in("lab..", LIBRARY))
            .and()
            .resideOutsideOfPackage(in("world.."))
            .should()
            .accessTargetWhere(Deeds.DRAWS_ENTROPY)
            .because("entropy comes as named streams of `world`, so that a seed determines a run"),
        noClasses()
            .that()
            .resideInAPackage(in(".."))
            .should()
            .accessTargetWhere(Deeds.SLEEPS)
            .because("time is virtual: who must wait asks a port with a deadline"),
        noClasses()
            .that()
            .resideInAPackage(in(".."))
            .and()
            .resideOutsideOfPackage(in("cli.."))
            .and()
            .doNotHaveFullyQualifiedName(in("desktop.Main"))
            .should()
            .accessTargetWhere(Deeds.PRINTS)
            .because(
                "standard output belongs to the programs; a library that prints breaks --json"));
  }

  private List<ArchRule> threads() {
    return List.of(
        noClasses()
            .that()
            .resideInAnyPackage(in("lab.relyingparty..", LIBRARY))
            .should()
            .accessTargetWhere(Deeds.STARTS_A_THREAD)
            .because("blocking code reads like the specification; its caller says on which thread"),
        noClasses()
            .that()
            .resideInAPackage(in("lab.."))
            .and()
            .resideOutsideOfPackages(in("lab.run.."), in("lab.scenario.."))
            .should()
            .accessTargetWhere(Deeds.STARTS_A_THREAD)
            .because("only a run knows whose turn it is, and ends what it has started"),
        noClasses()
            .that()
            .resideInAPackage(in("desktop.."))
            .and()
            .haveNameNotMatching(".*\\.FxBridge(\\$.*)?")
            .should()
            .accessTargetWhere(Deeds.STARTS_A_THREAD.or(Deeds.RUNS_LATER))
            .because("the one bridge is where engine and window meet; elsewhere they would race"));
  }

  private ArchRule never(String reason, String from, String... to) {
    return never(reason, new String[] {from}, to);
  }

  private ArchRule never(String reason, String[] from, String... to) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(to))
        .because(reason);
  }

  private String in(String name) {
    return name.startsWith(".") ? root + name : root + "." + name;
  }

  private String[] in(String first, String... others) {
    return Stream.concat(Stream.of(in(first)), Stream.of(in(others))).toArray(String[]::new);
  }

  private String[] in(String[] names) {
    return Stream.of(names).map(name -> in(name + "..")).toArray(String[]::new);
  }
}
