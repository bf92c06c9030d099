package dev.passkeylab.desktop.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.AccountEdits;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;

/// The accounts that sites have from the start.
final class AccountsCard extends Card {

  private final Keyed<Key, AccountRows> accounts = new Keyed<>();
  private final AddForm form;

  /// What tells accounts apart.
  ///
  /// @param words by which it is known, with the site where there are several
  record Key(String rpId, String name, String words) {

    static Key of(Bench bench, Bench.Account account) {
      var name = account.name();
      return new Key(
          account.rpId(), name, bench.sites().size() > 1 ? name + " at " + account.rpId() : name);
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
    var devices = bench.devices().stream().map(Device::name).toList();
    var edited = differences.of(Subject.of(Part.ACCOUNTS)).stream().map(it -> it.what()).toList();
    accounts.show(
        bench.accounts().stream().map(it -> Key.of(bench, it)).toList(),
        it -> new AccountRows(hand(), it));
    for (var account : bench.accounts()) {
      accounts.node(Key.of(bench, account)).show(account, devices, edited.contains(account.name()));
    }
    form.offer(bench.sites().stream().map(it -> it.settings().rpId()).toList());
    say("" + bench.accounts().size());
    mark(differences);
  }
}
