package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BenchAct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads changes of the set-up in the middle of a run. It keeps track of them, since each builds on
/// those before it.
final class SetReader {

  static final List<String> KEYS = List.of("relying-party", "pages", "devices");
  static final List<String> SITE =
      Stream.concat(Stream.of("id"), SiteReader.SETTINGS.stream()).toList();

  private final Typed typed;
  private final Map<String, Device> devices = new LinkedHashMap<>();
  private final Map<String, SiteSettings> sites = new LinkedHashMap<>();
  private final Names deviceNames;
  private final Names siteNames;

  SetReader(Typed typed, Bench bench) {
    this.typed = typed;
    bench.devices().forEach(it -> devices.put(it.name(), it));
    bench.sites().forEach(it -> sites.put(it.settings().rpId(), it.settings()));
    this.deviceNames = new Names(typed, "device", List.copyOf(devices.keySet()));
    this.siteNames = new Names(typed, "site", List.copyOf(sites.keySet()));
  }

  Optional<Deed> read(Node value) {
    return Fields.of(typed, value, "'set'", KEYS)
        .map(it -> {
          var acts = new ArrayList<Act>();
          it.get("relying-party").ifPresent(site -> site(site).ifPresent(acts::add));
          it.get("pages").ifPresent(pages -> acts.add(pages(pages)));
          it.get("devices").ifPresent(table -> acts.addAll(devices(table)));
          if (acts.isEmpty() && typed.problems.none()) {
            typed.wrong(value, "'set'", "something to change, as in devices: { laptop: { … } }");
          }
          return new Deed.Acts(Verb.SET, acts);
        });
  }

  private Optional<Act> site(Node node) {
    return Fields.of(typed, node, "'relying-party'", SITE)
        .map(it -> {
          var id = it.get("id").flatMap(siteNames::known).orElse(siteNames.known().getFirst());
          return changed(new SiteReader(typed).edited(site(id), it));
        });
  }

  private Act pages(Node node) {
    var first = site(siteNames.known().getFirst());
    return changed(new SiteReader(typed).pages(first, node));
  }

  private SiteSettings site(String rpId) {
    return Objects.requireNonNull(sites.get(rpId));
  }

  private Act changed(SiteSettings settings) {
    sites.put(settings.rpId(), settings);
    return new BenchAct.SetSite(settings);
  }

  private List<Act> devices(Node node) {
    if (!(node instanceof Node.Table table)) {
      typed.wrong(node, "'devices'", "a table of devices by name, as in laptop: { … }");
      return List.of();
    }
    return table.members().stream().flatMap(it -> device(it).stream()).toList();
  }

  private Optional<Act> device(Node.Member member) {
    var name = deviceNames.known(new Node.Scalar(member.place(), member.key(), true));
    return name.flatMap(it ->
            Fields.of(typed, member.value(), "device '" + it + "'", DeviceReader.TRAITS)
                .map(fields ->
                    new DeviceReader(typed)
                        .edited(Objects.requireNonNull(devices.get(it)), fields)))
        .map(it -> {
          devices.put(it.name(), it);
          return new BenchAct.SetDevice(it);
        });
  }
}
