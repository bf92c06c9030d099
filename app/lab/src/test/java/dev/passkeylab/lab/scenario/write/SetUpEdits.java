package dev.passkeylab.lab.scenario.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import dev.passkeylab.webauthn.UserVerification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits of the set-up of a scenario, written into its text.
final class SetUpEdits {

  static final String FILE = "a.passkey.yaml";

  private SetUpEdits() {}

  /// {@return what a text sets up}
  static Bench bench(String text) {
    return bench(FILE, text, Sources.packed(), Optional.empty());
  }

  /// {@return what a text sets up that stands in the place of a file}
  static Bench bench(String file, String text, Sources sources, Optional<String> variation) {
    Sources all = it -> it.equals(file) ? Bytes.utf8(text) : sources.read(it);
    var read = ScenarioReader.read(file, all);
    assertThat(read).as(text).isInstanceOf(Reading.Valid.class);
    return ((Reading.Valid) read)
        .scenarios().stream()
            .filter(it -> it.variation().equals(variation))
            .findFirst()
            .orElseThrow()
            .bench();
  }

  /// {@return the text with an edit written into it, which is understood when it is read again}
  static String edited(String text, UnaryOperator<Bench> edit) throws CannotBeWritten {
    return edited(text, Sources.packed(), Optional.empty(), edit);
  }

  static String edited(
      String text, Sources sources, Optional<String> variation, UnaryOperator<Bench> edit)
      throws CannotBeWritten {
    var wanted = edit.apply(bench(FILE, text, sources, variation));
    var written = SetUpWriter.write(FILE, text, sources, variation, wanted);
    assertThat(bench(FILE, written, sources, variation)).isEqualTo(wanted);
    return written;
  }

  static UnaryOperator<Bench> device(int index, UnaryOperator<Device> edit) {
    return bench -> {
      var devices = new ArrayList<>(bench.devices());
      devices.set(index, edit.apply(devices.get(index)));
      return bench.withDevices(devices);
    };
  }

  static UnaryOperator<Bench> asking(UserVerification asked) {
    return bench -> {
      var site = bench.sites().getFirst();
      var settings = site.settings().with(site.settings().asks().with(asked));
      return bench.withSites(List.of(new Bench.Site(settings, site.mirrors())));
    };
  }

  static Bench.Account account(String name) {
    return Bench.Account.of("example.test", name, "let me in");
  }
}
