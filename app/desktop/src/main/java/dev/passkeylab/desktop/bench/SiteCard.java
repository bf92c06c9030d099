package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.Standing;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A relying party: what it asks apart from what it demands, its rules and pages, and the accounts
/// that it knows passkeys of.
final class SiteCard extends Card {

  private final String rpId;
  private final Toast toast;
  private final SettingList<SiteSettings> asks;
  private final SettingList<SiteSettings> demands;
  private final SettingList<SiteSettings> rules;
  private final SettingList<SiteSettings> pages;
  private final Label enrolled = heading("Accounts with passkeys now");
  private final Label nobody =
      paragraph(
          "None yet. An account gets a passkey when one is made on a page, or from the start, under"
              + " Accounts.",
          "small",
          "muted");
  private final Keyed<String, HBox> accounts = new Keyed<>();

  SiteCard(Hand hand, Toast toast, String rpId) {
    super(hand, new Subject(Part.SITE, rpId), Icon.SERVER, "Relying party", rpId);
    this.rpId = rpId;
    this.toast = toast;
    asks = list(SiteChoices.ASKS);
    demands = list(SiteChoices.DEMANDS);
    rules = list(SiteChoices.RULES);
    pages = list(SiteChoices.PAGES);
    body()
        .getChildren()
        .addAll(
            heading("Asks, in its options"),
            asks,
            heading("Demands, of responses"),
            demands,
            fold("Sign-in rules", rules),
            fold("Pages", pages),
            enrolled,
            nobody,
            accounts);
    say(rpId);
  }

  private SettingList<SiteSettings> list(List<Setting<SiteSettings>> settings) {
    return new SettingList<>(
        rpId, settings, (setting, value) -> hand().setSite(rpId, setting, value));
  }

  private Fold fold(String title, SettingList<SiteSettings> settings) {
    var fold = new Fold(row(0), title, rpId + ": " + title.toLowerCase(Locale.ROOT));
    fold.body().getChildren().add(settings);
    return fold;
  }

  /// Shows how the site was set up, and how it stands.
  void show(Standing standing, Differences differences) {
    hand().site(rpId).ifPresent(this::show);
    var names = Hand.site(standing, rpId).map(Standing.Site::enrolled).orElse(List.of());
    Parts.show(nobody, names.isEmpty());
    accounts.show(names, this::account);
    mark(differences);
  }

  private void show(SiteSettings site) {
    var before = hand().siteBefore(rpId);
    var otherwise = hand().mode().get().otherwise();
    for (var list : List.of(asks, demands, rules, pages)) {
      list.show(site, before, otherwise);
    }
  }

  private HBox account(String name) {
    var delete =
        Buttons.icon(
            Icon.CROSS,
            "Delete %s at %s".formatted(name, rpId),
            () -> {
              toast.expect("Deleted %s at %s.".formatted(name, rpId), hand().snapshot());
              hand().act(new BenchAct.DeleteAtSite(rpId, name));
            });
    return row(4, Parts.grown(label(name, "small")), delete);
  }
}
