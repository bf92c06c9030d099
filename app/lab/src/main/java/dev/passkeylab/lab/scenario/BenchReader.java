package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the keys that describe a set-up.
final class BenchReader {

  static final List<String> SITE =
      List.of(
          "id", "name", "origin", "user-verification", "demand-user-verification", "attestation");
  static final List<String> PAGES = List.of("autocomplete", "conditional");
  static final List<String> DEVICE =
      List.of("attachment", "transports", "verification", "backup", "counter", "aaguid");
  static final List<String> ACCOUNT = List.of("name", "password");

  private static final List<String> SITE_LATER =
      List.of("attestation-trust", "algorithms", "hints", "related-origins", "timeout");
  private static final List<String> PAGES_LATER = List.of("fallback", "abort", "detect");
  private static final List<String> ACCOUNT_LATER =
      List.of("user-handle", "recovery-codes", "passkeys");

  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Typed typed;

  BenchReader(Typed typed) {
    this.typed = typed;
  }

  BenchSpec read(Fields top) {
    var site = top.need("relying-party").flatMap(this::site);
    return new BenchSpec(
        site.orElse(new BenchSpec.Site("", "", "", "preferred", false)),
        top.get("pages")
            .flatMap(this::pages)
            .orElse(new BenchSpec.Pages("username webauthn", true)),
        top.get("devices").map(this::devices).orElse(List.of()),
        top.get("accounts").map(this::accounts).orElse(List.of()));
  }

  private Optional<BenchSpec.Site> site(Node node) {
    var fields = Fields.of(typed, node, "'relying-party'", SITE, SITE_LATER);
    return fields.flatMap(
        it -> {
          it.word("attestation", List.of("none"));
          var asks = it.word("user-verification", Vocabulary.USER_VERIFICATIONS);
          var demands = it.truth("demand-user-verification");
          var name = it.text("name");
          var origin =
              it.get("origin").flatMap(at -> matching(at, "'origin'", ORIGIN, "https://host"));
          var id =
              it.need("id").flatMap(at -> matching(at, "'id'", DOMAIN, "a domain in lower case"));
          return id.map(
              domain ->
                  new BenchSpec.Site(
                      domain,
                      name.orElse(domain),
                      origin.orElse("https://" + domain),
                      asks.orElse("preferred"),
                      demands.orElse(false)));
        });
  }

  private Optional<String> matching(Node node, String what, Pattern pattern, String expected) {
    var text = typed.text(node, what);
    return text.isEmpty() || pattern.matcher(text.get()).matches()
        ? text
        : typed.wrong(node, what, expected);
  }

  private Optional<BenchSpec.Pages> pages(Node node) {
    return Fields.of(typed, node, "'pages'", PAGES, PAGES_LATER)
        .map(
            it ->
                new BenchSpec.Pages(
                    it.text("autocomplete").orElse("username webauthn"),
                    it.truth("conditional").orElse(true)));
  }

  private List<BenchSpec.Device> devices(Node node) {
    if (!(node instanceof Node.Table table)) {
      typed.wrong(
          node, "'devices'", "a table of devices by name, as in laptop: { attachment: platform }");
      return List.of();
    }
    var devices = new ArrayList<BenchSpec.Device>();
    for (var member : table.members()) {
      device(member).ifPresent(devices::add);
    }
    return devices;
  }

  private Optional<BenchSpec.Device> device(Node.Member member) {
    var what = "device '" + member.key() + "'";
    var fields = Fields.of(typed, member.value(), what, DEVICE);
    return fields.map(
        it -> {
          var attachment = it.need("attachment").flatMap(this::attachment).orElse("platform");
          var transports =
              it.get("transports")
                  .flatMap(list -> typed.words(list, "'transports'", Vocabulary.TRANSPORTS));
          return new BenchSpec.Device(
              member.key(),
              attachment,
              transports.orElse(List.of("internal", "hybrid")),
              it.word("verification", Vocabulary.VERIFICATIONS).orElse("fingerprint"),
              it.word("backup", Vocabulary.BACKUPS).orElse("none"),
              it.word("counter", Vocabulary.COUNTERS).orElse("zero"),
              it.get("aaguid").flatMap(at -> matching(at, "'aaguid'", UUID, "a UUID")));
        });
  }

  private Optional<String> attachment(Node node) {
    var attachment = typed.word(node, "'attachment'", Vocabulary.ATTACHMENTS);
    if (attachment.filter("cross-platform"::equals).isPresent()) {
      typed.problems.add(
          node.place(),
          "'cross-platform' devices are not supported yet by this version",
          "platform");
    }
    return attachment;
  }

  private List<BenchSpec.Account> accounts(Node node) {
    var accounts = new ArrayList<BenchSpec.Account>();
    for (var item : typed.items(node, "'accounts'").orElse(List.of())) {
      Fields.of(typed, item, "an account", ACCOUNT, ACCOUNT_LATER)
          .ifPresent(
              it -> {
                var name = it.needText("name");
                var password = it.needText("password");
                if (name.isPresent() && password.isPresent()) {
                  add(accounts, new BenchSpec.Account(name.get(), password.get()), item.place());
                }
              });
    }
    return accounts;
  }

  private void add(List<BenchSpec.Account> accounts, BenchSpec.Account more, Place place) {
    if (accounts.stream().anyMatch(it -> it.name().equals(more.name()))) {
      typed.problems.add(place, "there are two accounts called '" + more.name() + "'", null);
    }
    accounts.add(more);
  }
}
