package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.ClientEvent.Mode;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.Trace;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Traces made by hand, so that expectations are tested on what they read and on nothing else.
final class Traces {

  static final String ADA = "ada@example.test";

  private static final Bytes HASH = Bytes.utf8("example.test").sha256();
  private static final Bytes ID = Bytes.fromHex("00112233445566778899aabbccddeeff");
  private static final Bytes KEY = Bytes.fromHex("a0");

  private Traces() {}

  /// {@return a trace in which these things happened}
  static List<Entry> of(Event... events) {
    var trace = new Trace();
    for (var event : events) {
      trace.append(Scenario.DEFAULT_CLOCK, Party.LAB, Party.LAB, null, null, event);
    }
    return trace.entries();
  }

  static Event page(String path) {
    return new PageEvent.Shown("https://example.test" + path, path, "A page", "first", null);
  }

  static Event called(Call call) {
    return new ClientEvent.Called(
        call, call == Call.GET ? Mode.CONDITIONAL : Mode.MODAL, json("{}"));
  }

  static Event rejected(Call call, String error, String cause) {
    return new ClientEvent.Rejected(call, error, cause, "in words");
  }

  static Event opened(String prompt) {
    return new PersonEvent.Prompted(prompt, "x", List.of("y"), List.of());
  }

  static Event answered(String prompt) {
    return new PersonEvent.Answered(prompt, "x", "y", List.of());
  }

  static Event judged(@Nullable String reason, FindingLine... findings) {
    return new RelyingPartyEvent.Judged("authentication", reason, List.of(findings));
  }

  static FindingLine finding(String check, String result) {
    return new FindingLine(check, "anchor", result, "", "", "");
  }

  static Event secondOpinion(String verdict, boolean agrees) {
    return new RelyingPartyEvent.SecondOpinion("webauthn4j", verdict, null, "", agrees);
  }

  static Event signedIn() {
    return new RelyingPartyEvent.SignedIn(ADA, "passkey");
  }

  static Event signedOut() {
    return new RelyingPartyEvent.SignedOut(ADA);
  }

  static Event offered(String... rows) {
    return new ClientEvent.AutofillOffered(List.of(rows));
  }

  static Event created(int counter) {
    var attested = new AttestedCredential(Bytes.utf8("passkeylablaptop"), ID, KEY);
    var flags = Flags.of(Flag.UP, Flag.UV, Flag.BE, Flag.AT);
    var data = AuthenticatorData.ofRegistration(HASH, flags, counter, attested);
    var text =
        """
        {"id":"%s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",
         "response":{"attestationObject":"%s","transports":["hybrid","internal"],"publicKeyAlgorithm":-7},
         "clientExtensionResults":{"credProps":{"rk":true}}}\
        """
            .formatted(ID.base64url(), AttestationObject.none(data).bytes().base64url());
    return new ClientEvent.Resolved(Call.CREATE, json(text));
  }

  static Event asserted(int counter, Flag... flags) {
    var data = AuthenticatorData.ofAssertion(HASH, Flags.of(flags), counter).bytes();
    var text =
        """
        {"id":"%s","response":{"authenticatorData":"%s"}}\
        """
            .formatted(ID.base64url(), data.base64url());
    return new ClientEvent.Resolved(Call.GET, json(text));
  }

  /// {@return the device's answer to a command, as it passes between device and browser}
  static Event signed(int counter, Flag... flags) {
    var data = AuthenticatorData.ofAssertion(HASH, Flags.of(flags), counter).bytes();
    var map = Bytes.concat(Bytes.fromHex("00a1025825"), data);
    return new CtapEvent.AssertionSigned(new Payload(map, PayloadFormat.CTAP_RESPONSE));
  }

  private static Payload json(String text) {
    return new Payload(Bytes.utf8(text), PayloadFormat.JSON);
  }
}
