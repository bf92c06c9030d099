package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.bench.Bench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the accounts of a set-up.
final class AccountReader {

  static final List<String> ACCOUNT =
      List.of("name", "password", "at", "user-handle", "recovery-codes", "passkeys");
  static final List<String> PASSKEY = List.of("on", "algorithm", "discoverable");

  private static final int LONGEST_HANDLE = 64;

  private final Typed typed;
  private final Names sites;
  private final Names devices;

  AccountReader(Typed typed, List<Bench.Site> sites, List<Device> devices) {
    this.typed = typed;
    this.sites = new Names(typed, "site", sites.stream().map(it -> it.settings().rpId()).toList());
    this.devices = new Names(typed, "device", devices.stream().map(Device::name).toList());
  }

  List<Bench.Account> accounts(Node node) {
    var accounts = new ArrayList<Bench.Account>();
    for (var item : typed.items(node, "'accounts'").orElse(List.of())) {
      Fields.of(typed, item, "an account", ACCOUNT)
          .flatMap(this::account)
          .ifPresent(it -> add(accounts, it, item.place()));
    }
    return accounts;
  }

  private Optional<Bench.Account> account(Fields fields) {
    var name = fields.needText("name");
    var password = fields.needText("password");
    var at = fields.get("at").flatMap(sites::known).orElse(sites.known().getFirst());
    var handle = fields.get("user-handle").flatMap(this::handle);
    var passkeys = fields.get("passkeys").map(this::passkeys).orElse(List.of());
    var codes = fields.get("recovery-codes").map(this::codes).orElse(List.of());
    return name.flatMap(
        n -> password.map(p -> new Bench.Account(at, n, p, handle, codes, passkeys)));
  }

  private Optional<Bytes> handle(Node node) {
    var expected = "1 to 64 bytes in base64url";
    var text = typed.text(node, "'user-handle'");
    try {
      var handle = text.map(Bytes::fromBase64url);
      return handle.isEmpty()
              || (!handle.get().isEmpty() && handle.get().length() <= LONGEST_HANDLE)
          ? handle
          : typed.wrong(node, "'user-handle'", expected);
    } catch (IllegalArgumentException _) {
      return typed.wrong(node, "'user-handle'", expected);
    }
  }

  private List<String> codes(Node node) {
    return typed.items(node, "'recovery-codes'").orElse(List.of()).stream()
        .flatMap(it -> typed.text(it, "a recovery code").stream())
        .toList();
  }

  private List<Bench.Passkey> passkeys(Node node) {
    return typed.items(node, "'passkeys'").orElse(List.of()).stream()
        .flatMap(it -> passkey(it).stream())
        .toList();
  }

  private Optional<Bench.Passkey> passkey(Node node) {
    if (node instanceof Node.Scalar) {
      return devices.known(node).map(it -> new Bench.Passkey(it, Optional.empty(), true));
    }
    return Fields.of(typed, node, "a passkey", PASSKEY)
        .flatMap(it ->
            it.need("on")
                .flatMap(devices::known)
                .map(on ->
                    new Bench.Passkey(
                        on,
                        it.one("algorithm", CoseAlgorithm.values(), CoseAlgorithm::id),
                        it.truth("discoverable").orElse(true))));
  }

  private void add(List<Bench.Account> accounts, Bench.Account more, Place place) {
    if (accounts.stream()
        .anyMatch(it -> it.name().equals(more.name()) && it.rpId().equals(more.rpId()))) {
      typed.problems.add(place, "there are two accounts called '" + more.name() + "'", null);
    }
    accounts.add(more);
  }
}
