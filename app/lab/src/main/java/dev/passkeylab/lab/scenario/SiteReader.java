package dev.passkeylab.lab.scenario;

import dev.passkeylab.client.Origins;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the settings of a site: those of a set-up, and changes to them.
final class SiteReader {

  /// What a set-up says once and for all.
  static final List<String> IDENTITY = List.of("id", "name", "origin", "mirrors", "password-cost");

  /// What may change while a run stands still.
  static final List<String> SETTINGS = Setting.ids(SiteChoices.OWN);

  static final List<String> PAGES = Setting.ids(SiteChoices.PAGES);
  static final List<String> COSTS = List.of("minimal", "production");

  private static final String DOMAIN = "a domain in lower case";
  private static final String ORIGIN =
      "an origin as browsers write it, such as https://example.test or http://localhost:8080";

  private final Typed typed;

  SiteReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return the site with all that `fields` says of it}
  Optional<SiteSettings> site(Fields fields) {
    var name = fields.text("name");
    var origin = fields.get("origin").flatMap(it -> origin(it, "'origin'"));
    var id = fields.need("id").flatMap(it -> matching(it, "'id'", Origins::isDomain, DOMAIN));
    var cost =
        fields.word("password-cost", COSTS).filter("production"::equals).isPresent()
            ? PasswordCost.PRODUCTION
            : PasswordCost.MINIMAL;
    return id.map(it ->
        edited(SiteSettings.of(it, name.orElse(it), origin.orElse("https://" + it)), fields)
            .with(cost));
  }

  Optional<String> origin(Node node, String what) {
    return matching(node, what, Origins::isOrigin, ORIGIN);
  }

  private Optional<String> matching(
      Node node, String what, Predicate<String> rule, String expected) {
    var text = typed.text(node, what);
    return text.isEmpty() || rule.test(text.get()) ? text : typed.wrong(node, what, expected);
  }

  /// {@return the site with other settings where `fields` gives them}
  SiteSettings edited(SiteSettings site, Fields fields) {
    return new SettingReader(typed).edited(site, SiteChoices.OWN, fields);
  }

  /// {@return the site with pages that behave otherwise where the node says so}
  SiteSettings pages(SiteSettings site, Node node) {
    return Fields.of(typed, node, "'pages'", PAGES)
        .map(it -> new SettingReader(typed).edited(site, SiteChoices.PAGES, it))
        .orElse(site);
  }
}
