package dev.passkeylab.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Fault;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a relying party makes of each way in which a device can lie: of two sign-ins in a row.
class FaultyDevicesTest {

  private static final String TABLE =
      """
      claims-verification             accepted                     accepted
      hides-verification              user-verified                user-verified
      claims-presence                 accepted                     accepted
      hides-presence                  user-present                 user-present
      backed-up-without-eligibility   backup-flags                 backup-flags
      eligibility-changes             backup-eligibility-unchanged backup-eligibility-unchanged
      counter-goes-back               accepted                     signature-counter
      counter-stands-still            accepted                     signature-counter
      foreign-user-handle             user-handle                  user-handle
      omits-user-handle               user-handle                  user-handle
      foreign-rp-id-hash              rp-id-hash                   rp-id-hash
      wrong-signature                 signature                    signature
      wrong-credential-id             credential-known             credential-known
      """;

  private static final String SCENARIO =
      """
      scenario: a device lies
      relying-party: { id: example.test, demand-user-verification: true, attachment: any }
      devices: { key: { profile: security-key, backup: eligible, faults: [%s] } }
      accounts: [{ name: ada, password: horse, passkeys: [key] }]
      steps:
        - visit: /sign-in
      """;

  private static Map<String, List<String>> table() {
    var rows = new LinkedHashMap<String, List<String>>();
    TABLE.lines().map(it -> it.split(" +")).forEach(it -> rows.put(it[0], List.of(it[1], it[2])));
    return rows;
  }

  @Test
  void everyFaultHasItsRow() {
    assertThat(table().keySet())
        .containsExactlyElementsOf(Arrays.stream(Fault.values()).map(Fault::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedByTheCheckThatIsMeantForIt(Fault fault) {
    var wanted = table().get(fault.id());

    assertThat(verdicts(fault)).containsExactlyElementsOf(wanted);
  }

  private static List<String> verdicts(Fault fault) {
    var text = new StringBuilder(SCENARIO.formatted(fault.id()));
    for (var verdict : table().get(fault.id())) {
      text.append("  - click: use-passkey\n");
      if (fault != Fault.CLAIMS_VERIFICATION) {
        text.append("  - pin: right\n");
      }
      if (fault != Fault.CLAIMS_PRESENCE) {
        text.append("  - touch: key\n");
      }
      if (verdict.equals("accepted")) {
        text.append("  - click: sign-out\n");
      }
    }
    return switch (ScenarioReader.read("faults.yaml", text.toString())) {
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors);
      case Reading.Valid(var scenarios) -> {
        var result = new ScenarioRunner(OptionalLong.of(7)).run(scenarios.getFirst());
        assertThat(result.errors()).isEmpty();
        var verdicts = new ArrayList<String>();
        for (var entry : result.trace()) {
          if (entry.event() instanceof Judged judged) {
            verdicts.add(judged.reason() == null ? "accepted" : judged.reason());
          }
        }
        yield verdicts;
      }
    };
  }
}
