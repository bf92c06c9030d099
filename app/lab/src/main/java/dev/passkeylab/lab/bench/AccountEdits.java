package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.browser.SavedPassword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits of the accounts that sites have from the start, and of the passwords that the browser has.
public record AccountEdits(Bench bench) {

  /// {@return the edit that adds an account with nothing but a password}
  ///
  /// @throws ValueRefused when the site has an account of that name, or something is left out
  public BenchEdit add(String rpId, String name, String password) {
    if (name.isBlank() || password.isEmpty()) {
      throw Values.needs("a name and a password");
    }
    if (bench.accounts().stream().anyMatch(it -> is(it, rpId, name))) {
      throw Values.needs("another name: %s has an account %s".formatted(rpId, name));
    }
    var accounts = new ArrayList<>(bench.accounts());
    accounts.add(Bench.Account.of(rpId, name, password));
    return new BenchEdit("add account " + name, bench.withAccounts(accounts));
  }

  /// {@return the edit that takes an account away, and its passkeys with it}
  public BenchEdit remove(String rpId, String name) {
    return new BenchEdit(
        "remove account " + name,
        bench.withAccounts(bench.accounts().stream().filter(it -> !is(it, rpId, name)).toList()));
  }

  /// {@return the edit that gives an account another password}
  ///
  /// @throws ValueRefused where it is empty
  public BenchEdit password(String rpId, String name, String password) {
    if (password.isEmpty()) {
      throw Values.needs("a password");
    }
    return new BenchEdit(
        name + ": password → " + password, with(rpId, name, it -> of(it, password, it.passkeys())));
  }

  /// {@return the edit that gives an account a passkey on a device from the start, or none there}
  public BenchEdit passkey(String rpId, String name, String device, boolean has) {
    return new BenchEdit(
        "%s: %s passkey on %s".formatted(name, has ? "a" : "no", device),
        with(
            rpId,
            name,
            it -> {
              var passkeys = new ArrayList<>(it.passkeys());
              passkeys.removeIf(key -> key.device().equals(device));
              if (has) {
                passkeys.add(new Bench.Passkey(device, Optional.empty(), true));
              }
              return of(it, it.password(), passkeys);
            }));
  }

  /// {@return the edit that lets the browser have saved a password for the pages at `origin`}
  ///
  /// @throws ValueRefused when something is left out
  public BenchEdit save(String origin, String name, String password) {
    if (name.isBlank() || password.isEmpty()) {
      throw Values.needs("a name and a password");
    }
    var saved = new ArrayList<>(bench.savedPasswords());
    saved.removeIf(it -> it.origin().equals(origin) && it.name().equals(name));
    saved.add(new SavedPassword(origin, name, password));
    return new BenchEdit("save password of " + name, bench.withSavedPasswords(saved));
  }

  /// {@return the edit that lets the browser have forgotten a password}
  public BenchEdit forget(SavedPassword password) {
    return new BenchEdit(
        "forget password of " + password.name(),
        bench.withSavedPasswords(
            bench.savedPasswords().stream().filter(it -> !it.equals(password)).toList()));
  }

  /// {@return the bench without the passkeys on devices that it does not have}
  static Bench fitted(Bench bench) {
    var devices = bench.devices().stream().map(Device::name).toList();
    return bench.withAccounts(
        bench.accounts().stream().map(it -> of(it, it.password(), on(devices, it))).toList());
  }

  private static List<Bench.Passkey> on(List<String> devices, Bench.Account account) {
    return account.passkeys().stream().filter(it -> devices.contains(it.device())).toList();
  }

  private Bench with(String rpId, String name, UnaryOperator<Bench.Account> edit) {
    return bench.withAccounts(
        bench.accounts().stream().map(it -> is(it, rpId, name) ? edit.apply(it) : it).toList());
  }

  private static boolean is(Bench.Account account, String rpId, String name) {
    return account.rpId().equals(rpId) && account.name().equals(name);
  }

  private static Bench.Account of(
      Bench.Account account, String password, List<Bench.Passkey> passkeys) {
    return new Bench.Account(
        account.rpId(),
        account.name(),
        password,
        account.userHandle(),
        account.recoveryCodes(),
        passkeys);
  }
}
