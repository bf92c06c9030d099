package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.CredentialRecordJson;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.UserVerification;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one line of a file of cases. Members that it does not know are left alone.
public final class VerifyCaseReader {

  /// The members that a case may have.
  public static final List<String> MEMBERS =
      List.of(
          "name",
          "response",
          "challenge",
          "origin",
          "rpId",
          "topOrigin",
          "userVerification",
          "algorithms",
          "mediation",
          "allowCredential",
          "knownCredential",
          "userHandle",
          "attestationAnchor",
          "now",
          "credential");

  private final JsonObject json;
  private final Trust otherwise;

  private VerifyCaseReader(JsonObject json, Trust otherwise) {
    this.json = json;
    this.otherwise = otherwise;
  }

  /// {@return the case in this line}
  ///
  /// @param trust what holds where the case says nothing of `now` or `attestationAnchor`
  /// @throws Malformed when it is no JSON object, or a member other than the response is missing or
  ///   wrong; what is wrong within the response is for the checks to say
  public static VerifyCase read(CaseLine line, Trust trust) throws Malformed {
    return new VerifyCaseReader(line.json(), trust).read(line);
  }

  private VerifyCase read(CaseLine line) throws Malformed {
    return new VerifyCase(
        line.name(),
        line.response(),
        json.bytes("challenge"),
        json.text("origin"),
        json.text("rpId"),
        texts("topOrigin"),
        verification() == UserVerification.REQUIRED,
        json.has("algorithms") ? json.numbers("algorithms") : VerifyCase.ALL_ALGORITHMS,
        conditional(),
        ids("allowCredential"),
        ids("knownCredential"),
        json.has("userHandle") ? json.bytes("userHandle") : null,
        new Trust(anchors(), now()),
        credential());
  }

  private UserVerification verification() throws Malformed {
    var id = json.optionalText("userVerification").orElse(UserVerification.PREFERRED.id());
    return UserVerification.of(id)
        .orElseThrow(() ->
            json.wrong(
                "userVerification",
                "needs required, preferred or discouraged, found \"" + id + "\""));
  }

  private boolean conditional() throws Malformed {
    var mediation = json.optionalText("mediation").orElse("optional");
    if (!Mediations.ALL.contains(mediation)) {
      throw json.wrong(
          "mediation",
          "needs one of %s, found \"%s\"".formatted(String.join(", ", Mediations.ALL), mediation));
    }
    return mediation.equals(Mediations.CONDITIONAL);
  }

  private Instant now() throws Malformed {
    var text = json.optionalText("now");
    try {
      return text.map(Instant::parse).orElse(otherwise.at());
    } catch (DateTimeParseException _) {
      throw json.wrong("now", "needs an instant such as 2026-11-20T00:00:00Z");
    }
  }

  private List<X509Certificate> anchors() throws Malformed {
    if (!json.has("attestationAnchor")) {
      return otherwise.anchors();
    }
    var anchors = new ArrayList<X509Certificate>();
    for (var pem : texts("attestationAnchor")) {
      anchors.addAll(Anchors.read("attestationAnchor", pem));
    }
    return anchors;
  }

  private @Nullable CredentialRecord credential() throws Malformed {
    return json.has("credential") ? CredentialRecordJson.read(json.object("credential")) : null;
  }

  /// A list may hold one value without brackets around it.
  private List<String> texts(String name) throws Malformed {
    return json.isText(name) ? List.of(json.text(name)) : json.texts(name);
  }

  private List<Bytes> ids(String name) throws Malformed {
    var ids = new ArrayList<Bytes>();
    for (var text : texts(name)) {
      try {
        ids.add(Bytes.fromBase64url(text));
      } catch (IllegalArgumentException e) {
        throw json.wrong(
            name + "[" + ids.size() + "]", "needs base64url without padding: " + e.getMessage());
      }
    }
    return ids;
  }
}
