package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the browser calls the credentials that it lists.
final class Labels {

  private Labels() {}

  /// {@return the account of each; where one has several, the device with it, and where that does
  /// not tell them apart either, the place in the list}
  static List<String> of(List<Candidate> candidates) {
    var accounts = candidates.stream().map(Candidate::account).toList();
    var labels = new ArrayList<String>();
    for (var candidate : candidates) {
      var account = candidate.account();
      var device = candidate.device().traits().name();
      boolean alone = Collections.frequency(accounts, account) == 1;
      var label = alone ? account : account + " (" + device + ")";
      labels.add(labels.contains(label) ? label + " #" + (labels.size() + 1) : label);
    }
    return labels;
  }
}
