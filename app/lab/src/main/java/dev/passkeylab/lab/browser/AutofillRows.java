package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Candidate;
import dev.passkeylab.lab.run.AutofillList.Row;
import dev.passkeylab.lab.run.AutofillList.RowKind;
import java.util.ArrayList;
import java.util.List;

/// The rows of an autofill list with what each stands for: passkeys first, then the way to another
/// device, then saved passwords.
record AutofillRows(List<Row> rows, List<Offer> offers) {

  static final String ANOTHER_DEVICE = "another device";

  /// What a row stands for.
  sealed interface Offer {

    record Passkey(Candidate candidate) implements Offer {}

    record AnotherDevice() implements Offer {}

    record Password(SavedPassword saved) implements Offer {}
  }

  /// @param anotherDevice the words of the way to another device; empty where there is none
  static AutofillRows of(
      List<Candidate> candidates, String anotherDevice, List<SavedPassword> passwords) {
    var rows = new ArrayList<Row>();
    var offers = new ArrayList<Offer>();
    var names = Labels.of(candidates);
    for (int i = 0; i < names.size(); i++) {
      var device = candidates.get(i).device().traits().name();
      rows.add(new Row(RowKind.PASSKEY, names.get(i), "Passkey · " + device));
      offers.add(new Offer.Passkey(candidates.get(i)));
    }
    if (!anotherDevice.isEmpty()) {
      rows.add(new Row(RowKind.ANOTHER_DEVICE, ANOTHER_DEVICE, anotherDevice));
      offers.add(new Offer.AnotherDevice());
    }
    for (var saved : passwords) {
      rows.add(new Row(RowKind.PASSWORD, saved.name() + " (password)", "Saved password"));
      offers.add(new Offer.Password(saved));
    }
    return new AutofillRows(List.copyOf(rows), List.copyOf(offers));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<String> names() {
    return rows.stream().map(Row::name).toList();
  }

  Offer at(int row) {
    return offers.get(row);
  }
}
