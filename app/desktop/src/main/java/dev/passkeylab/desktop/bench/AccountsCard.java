package dev.passkeylab.desktop.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.AccountEdits;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The accounts that sites have from the start.
final class AccountsCard extends Card {

  private final Keyed<Key, AccountRows> accounts = new Keyed<>();
  private final AddForm form;

  /// What tells accounts apart.
  record Key(String rpId, String name) {

    static Key of(Bench.Account account) {
      return new Key(account.rpId(), account.name());
    }
  }

  AccountsCard(Hand hand) {
    super(hand, Subject.of(Part.ACCOUNTS), Icon.PERSON, "Accounts", "accounts");
    form =
        new AddForm(
            "account",
            (rpId, name, password) ->
                hand.edit(bench -> new AccountEdits(bench).add(rpId, name, password)));
    body().getChildren().addAll(heading("From the start"), accounts, form);
  }

  /// Shows what was set up.
  void show(Snapshot snapshot, Differences differences) {
    var bench = snapshot.setUp().bench();
    var byKey = bench.accounts().stream().collect(Collectors.toMap(Key::of, Function.identity()));
    accounts.show(
        bench.accounts().stream().map(Key::of).toList(), it -> new AccountRows(hand(), it));
    var devices = bench.devices().stream().map(Device::name).toList();
    byKey.forEach(
        (key, account) -> accounts.node(key).show(account, devices, bench.sites().size() > 1));
    form.offer(bench.sites().stream().map(it -> it.settings().rpId()).toList());
    say("" + bench.accounts().size());
    mark(differences);
  }
}
