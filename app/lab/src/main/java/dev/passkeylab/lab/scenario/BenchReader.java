package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the keys that describe a set-up.
final class BenchReader {

  static final List<String> SITE = joined(SiteReader.IDENTITY, SiteReader.SETTINGS);
  static final List<String> DEVICE = joined(DeviceReader.SET_UP, DeviceReader.TRAITS);
  static final List<String> SAVED_PASSWORD = List.of("name", "password", "at");

  private final Typed typed;
  private final SiteReader sites;
  private final DeviceReader devices;

  BenchReader(Typed typed) {
    this.typed = typed;
    this.sites = new SiteReader(typed);
    this.devices = new DeviceReader(typed);
  }

  Bench read(Fields top) {
    var read = sites(top);
    var sites =
        read.isEmpty() ? List.of(new Bench.Site(SiteSettings.of("none.test"), List.of())) : read;
    var client = top.get("client").map(new ClientReader(typed)::client).orElse(ClientProfile.LAB);
    var unplugged = new ArrayList<String>();
    var devices = top.get("devices").map(it -> devices(it, client, unplugged)).orElse(List.of());
    var accounts = new AccountReader(typed, sites, devices);
    return new Bench(
        client,
        sites,
        devices,
        unplugged,
        top.get("accounts").map(accounts::accounts).orElse(List.of()),
        top.get("saved-passwords").map(it -> saved(it, sites.getFirst())).orElse(List.of()),
        !top.word("network", BrowserSteps.NETWORK).equals(Optional.of("offline")));
  }

  private List<Bench.Site> sites(Fields top) {
    if (top.get("sites").isPresent() && top.get("relying-party").isPresent()) {
      typed.problems.add(
          top.place("sites"), "there are both 'relying-party' and 'sites'", "one of the two");
    }
    if (top.get("sites").isEmpty()) {
      return top.need("relying-party").flatMap(it -> site(it, "'relying-party'")).stream()
          .map(it -> dressed(it, top))
          .toList();
    }
    var items = top.get("sites").flatMap(it -> typed.items(it, "'sites'")).orElse(List.of());
    if (items.isEmpty() && typed.problems.none()) {
      typed.problems.add(top.place("sites"), "'sites' is empty", "at least one site");
    }
    var sites = new ArrayList<Bench.Site>();
    for (var item : items) {
      site(item, "a site").ifPresent(it -> add(sites, dressed(it, top), item.place()));
    }
    return sites;
  }

  private Optional<Bench.Site> site(Node node, String what) {
    return Fields.of(typed, node, what, SITE)
        .flatMap(it -> sites.site(it).map(site -> new Bench.Site(site, mirrors(it))));
  }

  /// The pages of every site, which all do the same.
  private Bench.Site dressed(Bench.Site site, Fields top) {
    return top.get("pages")
        .map(it -> new Bench.Site(sites.pages(site.settings(), it), site.mirrors()))
        .orElse(site);
  }

  private List<String> mirrors(Fields fields) {
    return fields
        .get("mirrors")
        .flatMap(it -> typed.items(it, "'mirrors'"))
        .orElse(List.of())
        .stream()
        .flatMap(it -> sites.origin(it, "a mirror").stream())
        .toList();
  }

  private void add(List<Bench.Site> sites, Bench.Site more, Place place) {
    for (var site : sites) {
      var taken = site.settings();
      if (taken.origin().equals(more.settings().origin())
          || taken.rpId().equals(more.settings().rpId())) {
        typed.problems.add(
            place, "there is another site with this 'id' or 'origin'", "others of its own");
      }
    }
    sites.add(more);
  }

  private List<Device> devices(Node node, ClientProfile client, List<String> unplugged) {
    if (!(node instanceof Node.Table table)) {
      typed.wrong(
          node, "'devices'", "a table of devices by name, as in laptop: { attachment: platform }");
      return List.of();
    }
    var found = new ArrayList<Device>();
    for (var member : table.members()) {
      var what = "device '" + member.key() + "'";
      Fields.of(typed, member.value(), what, DEVICE)
          .ifPresent(it -> {
            devices.device(member.key(), it, client).ifPresent(found::add);
            if (it.truth("plugged").equals(Optional.of(false))) {
              unplugged.add(member.key());
            }
          });
    }
    return found;
  }

  private List<SavedPassword> saved(Node node, Bench.Site first) {
    return typed.items(node, "'saved-passwords'").orElse(List.of()).stream()
        .flatMap(it -> Fields.of(typed, it, "a saved password", SAVED_PASSWORD).stream())
        .flatMap(it -> saved(it, first).stream())
        .toList();
  }

  private Optional<SavedPassword> saved(Fields fields, Bench.Site first) {
    var name = fields.needText("name");
    var password = fields.needText("password");
    var at = fields.get("at").flatMap(it -> sites.origin(it, "'at'"));
    return name.flatMap(
        n -> password.map(p -> new SavedPassword(at.orElse(first.settings().origin()), n, p)));
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
