package dev.passkeylab.lab.scenario.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import dev.passkeylab.webauthn.UserVerification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every scenario that we ship takes an edit of every part of its set-up.
class ShippedSetUpsTest {

  static Stream<Scenario> shipped() throws IOException {
    return ScenarioFiles.packed().stream()
        .flatMap(it -> ((Reading.Valid) ScenarioReader.packed(it)).scenarios().stream());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedScenarioCanBeEdited(Scenario scenario) throws Exception {
    var text = Sources.packed().read(scenario.file()).asUtf8();
    var bench = scenario.bench();
    var devices = new ArrayList<>(bench.devices());
    devices.replaceAll(it -> it.with(it.backup() == Backup.NONE ? Backup.ELIGIBLE : Backup.NONE));
    devices.add(DeviceProfile.PASSWORD_MANAGER.device("another"));
    var sites =
        bench.sites().stream()
            .map(it ->
                new Bench.Site(
                    it.settings()
                        .with(
                            it.settings()
                                .asks()
                                .with(UserVerification.DISCOURAGED)
                                .withHints(List.of("hybrid")))
                        .with(it.settings().script().with(PageSwitch.WAITS, "true")),
                    it.mirrors()))
            .toList();
    var accounts = new ArrayList<>(bench.accounts());
    accounts.add(Bench.Account.of(bench.site().rpId(), "one more: #1", "$ecret"));
    var wanted =
        bench.withDevices(devices).withSites(sites).withAccounts(accounts).withOnline(false);

    var written =
        SetUpWriter.write(scenario.file(), text, Sources.packed(), scenario.variation(), wanted);

    assertThat(SetUpEdits.bench(scenario.file(), written, Sources.packed(), scenario.variation()))
        .isEqualTo(wanted);
    assertThat(comments(written)).isEqualTo(comments(text));
    assertThat(steps(written)).isEqualTo(steps(text));
  }

  private static List<String> comments(String text) {
    return text.lines()
        .filter(it -> it.matches("(.* )?# .*"))
        .map(it -> it.replaceFirst("^(.* )?# ", ""))
        .toList();
  }

  private static String steps(String text) {
    // one file has accounts below its steps
    return text.substring(text.indexOf("\nsteps:")).replaceFirst("(?s)\naccounts: .*", "");
  }
}
