package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In what a bench differs from the one that a file writes.
public final class Differences {

  private final Bench written;
  private final Bench now;
  private final List<Difference> all;

  /// What a difference is about.
  public enum Part {
    SITE,
    DEVICE,
    /// Which devices there are, and in which order.
    DEVICES,
    BROWSER,
    ACCOUNTS,
    SAVED_PASSWORDS
  }

  /// A thing that can be brought back to what the file says.
  ///
  /// @param name of a site or device; else empty
  public record Subject(Part part, String name) {

    /// The part of which there is one.
    public static Subject of(Part part) {
      return new Subject(part, "");
    }
  }

  /// A difference.
  ///
  /// @param what the setting, or what else differs
  /// @param written what the file says, for people
  public record Difference(Subject subject, String what, String written) {}

  /// @param written what the file says
  /// @param now what is set up
  public Differences(Bench written, Bench now) {
    this.written = written;
    this.now = now;
    this.all = List.copyOf(found());
  }

  /// {@return all of them}
  public List<Difference> all() {
    return all;
  }

  private List<Difference> found() {
    var all = new ArrayList<Difference>();
    now.sites().forEach(it -> site(it.settings(), all));
    devices(all);
    now.devices().forEach(it -> device(it, all));
    var browser = Subject.of(Part.BROWSER);
    if (!written.client().equals(now.client())) {
      all.add(new Difference(browser, "client", written.client().id()));
    }
    if (written.online() != now.online()) {
      all.add(new Difference(browser, "network", written.online() ? "online" : "offline"));
    }
    accounts(all);
    passwords(all);
    return all;
  }

  /// {@return those of one thing}
  public List<Difference> of(Subject subject) {
    return all.stream().filter(it -> it.subject().equals(subject)).toList();
  }

  private void site(SiteSettings site, List<Difference> all) {
    new SiteEdits(written)
        .find(site.rpId())
        .ifPresent(before ->
            traits(new Subject(Part.SITE, site.rpId()), SiteChoices.ALL, before, site, all));
  }

  private void devices(List<Difference> all) {
    var subject = Subject.of(Part.DEVICES);
    var before = names(written);
    var after = names(now);
    before.stream()
        .filter(it -> !after.contains(it))
        .forEach(it -> all.add(new Difference(subject, it + " removed", it)));
    after.stream()
        .filter(it -> !before.contains(it))
        .forEach(it -> all.add(new Difference(subject, it + " added", "no " + it)));
    if (!before.stream()
        .filter(after::contains)
        .toList()
        .equals(after.stream().filter(before::contains).toList())) {
      all.add(new Difference(subject, "order", String.join(", ", before)));
    }
  }

  private void device(Device device, List<Difference> all) {
    var subject = new Subject(Part.DEVICE, device.name());
    new DeviceEdits(written)
        .find(device.name())
        .ifPresent(before -> {
          traits(subject, DeviceSettings.ALL, before, device, all);
          boolean out = written.unplugged().contains(device.name());
          if (out != now.unplugged().contains(device.name())) {
            all.add(new Difference(subject, "plugged", out ? "unplugged" : "plugged"));
          }
        });
  }

  private static <T> void traits(
      Subject subject, List<Setting<T>> settings, T before, T after, List<Difference> all) {
    Setting.differing(settings, before, after)
        .forEach(it -> all.add(new Difference(subject, it.id(), it.shown(before))));
  }

  private void accounts(List<Difference> all) {
    var subject = Subject.of(Part.ACCOUNTS);
    for (var account : now.accounts()) {
      var before = account(written, account);
      if (!Optional.of(account).equals(before)) {
        all.add(
            new Difference(subject, account.name(), before.isPresent() ? "otherwise" : "nothing"));
      }
    }
    written.accounts().stream()
        .filter(it -> account(now, it).isEmpty())
        .forEach(it -> all.add(new Difference(subject, it.name() + " removed", it.name())));
  }

  private static Optional<Bench.Account> account(Bench bench, Bench.Account like) {
    return bench.accounts().stream()
        .filter(it -> it.rpId().equals(like.rpId()) && it.name().equals(like.name()))
        .findFirst();
  }

  private void passwords(List<Difference> all) {
    var subject = Subject.of(Part.SAVED_PASSWORDS);
    now.savedPasswords().stream()
        .filter(it -> !written.savedPasswords().contains(it))
        .forEach(it -> all.add(new Difference(subject, it.name(), "nothing")));
    written.savedPasswords().stream()
        .filter(it -> !now.savedPasswords().contains(it))
        .forEach(it -> all.add(new Difference(subject, it.name() + " forgotten", it.name())));
  }

  /// {@return the edit that brings a thing back to what the file says}
  public BenchEdit back(Subject subject) {
    return switch (subject.part()) {
      case SITE ->
          edit(
              subject.name(),
              new SiteEdits(now)
                  .with(
                      new SiteEdits(written)
                          .find(subject.name())
                          .orElseThrow(() -> notThere(subject.name()))));
      case DEVICE -> edit(subject.name(), device(subject.name()));
      case DEVICES -> edit("devices", AccountEdits.fitted(order()));
      case BROWSER -> edit("browser", now.with(written.client()).withOnline(written.online()));
      case ACCOUNTS -> edit("accounts", AccountEdits.fitted(now.withAccounts(written.accounts())));
      case SAVED_PASSWORDS ->
          edit("saved passwords", now.withSavedPasswords(written.savedPasswords()));
    };
  }

  private static BenchEdit edit(String name, Bench bench) {
    return new BenchEdit(name + ": back to what the file says", bench);
  }

  private static IllegalArgumentException notThere(String name) {
    return new IllegalArgumentException("the file has no " + name);
  }

  private Bench device(String name) {
    var before = new DeviceEdits(written).find(name).orElseThrow(() -> notThere(name));
    var unplugged =
        new DeviceEdits(now).plug(name, !written.unplugged().contains(name)).bench().unplugged();
    return new DeviceEdits(now).with(name, _ -> before).withUnplugged(unplugged);
  }

  /// Those of the file in its order, each as it is now where it is still there.
  private Bench order() {
    var edits = new DeviceEdits(now);
    return now.withDevices(
            written.devices().stream().map(it -> edits.find(it.name()).orElse(it)).toList())
        .withUnplugged(
            names(written).stream()
                .filter(it -> (edits.find(it).isPresent() ? now : written).unplugged().contains(it))
                .toList());
  }

  private static List<String> names(Bench bench) {
    return bench.devices().stream().map(Device::name).toList();
  }
}
