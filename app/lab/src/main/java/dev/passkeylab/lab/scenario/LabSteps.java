package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.BenchAct;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads what is done in the lab to devices, sites and messages.
final class LabSteps {

  static final List<String> DELETE = List.of("on", "at", "account");

  private final Typed typed;
  private final Names devices;
  private final Names sites;
  private final SetReader set;
  private final WireSteps wire;

  LabSteps(Typed typed, Bench bench) {
    this.typed = typed;
    this.devices = new Names(typed, "device", bench.devices().stream().map(Device::name).toList());
    this.sites =
        new Names(typed, "site", bench.sites().stream().map(it -> it.settings().rpId()).toList());
    this.set = new SetReader(typed, bench);
    this.wire = new WireSteps(typed);
  }

  Optional<Deed> deed(Verb verb, Node value) {
    return switch (verb) {
      case SET -> set.read(value);
      case PLUG -> onDevice(verb, value, BenchAct.Plug::new);
      case UNPLUG -> onDevice(verb, value, BenchAct.Unplug::new);
      case RESET -> onDevice(verb, value, BenchAct.Reset::new);
      case SYNC -> sync(value);
      case DELETE -> delete(value);
      case RENAME -> rename(value);
      case TAMPER -> wire.tamper(value);
      case REPLAY -> wire.replay(value);
      default -> throw new IllegalArgumentException(verb + " is done elsewhere");
    };
  }

  private Optional<Deed> onDevice(Verb verb, Node value, Function<String, BenchAct> act) {
    return devices.known(value).map(it -> StepReader.acts(verb, act.apply(it)));
  }

  private Optional<Deed> sync(Node value) {
    return Fields.of(typed, value, "'sync'", List.of("from", "to"))
        .flatMap(it ->
            both(
                it.need("from").flatMap(devices::known),
                it.need("to").flatMap(devices::known),
                BenchAct.Sync::new))
        .map(it -> StepReader.acts(Verb.SYNC, it));
  }

  private Optional<Deed> delete(Node value) {
    var fields = Fields.of(typed, value, "'delete'", DELETE);
    if (fields.isPresent()
        && fields.get().get("on").isPresent() == fields.get().get("at").isPresent()) {
      return typed.wrong(
          value, "'delete'", "either 'on' (a device) or 'at' (a site), and 'account'");
    }
    return fields
        .flatMap(it -> {
          var account = it.needText("account");
          var onDevice =
              both(it.get("on").flatMap(devices::known), account, BenchAct.DeleteOnDevice::new);
          var atSite =
              both(it.get("at").flatMap(sites::known), account, BenchAct.DeleteAtSite::new);
          return onDevice.<BenchAct>map(act -> act).or(() -> atSite);
        })
        .map(it -> StepReader.acts(Verb.DELETE, it));
  }

  private Optional<Deed> rename(Node value) {
    return Fields.of(typed, value, "'rename'", List.of("on", "account", "to"))
        .flatMap(it -> {
          var device = it.need("on").flatMap(devices::known);
          var account = it.needText("account");
          var to = it.needText("to");
          return device.flatMap(
              on -> both(account, to, (from, name) -> new BenchAct.Rename(on, from, name)));
        })
        .map(it -> StepReader.acts(Verb.RENAME, it));
  }

  private static <A, B, R> Optional<R> both(
      Optional<A> one, Optional<B> other, BiFunction<A, B, R> join) {
    return one.flatMap(a -> other.map(b -> join.apply(a, b)));
  }
}
