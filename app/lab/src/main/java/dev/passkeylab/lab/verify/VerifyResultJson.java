package dev.passkeylab.lab.verify;

import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.CredentialRecordJson;
import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.opinion.Opinion;
import dev.passkeylab.lab.relyingparty.opinion.Opinion.Stand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Results as programs read them; the members are a promise (design §5.1).
public final class VerifyResultJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private VerifyResultJson() {}

  /// {@return a result as one line of JSON}
  public static String write(VerifyResult result) {
    var verdict = result.verdict();
    var json =
        MAPPER
            .createObjectNode()
            .put("name", result.name())
            .put("ceremony", verdict.ceremony().id())
            .put("verdict", verdict.accepted() ? "accepted" : "rejected")
            .put("reason", verdict.reason().map(Check::id).orElse(null));
    var findings = json.putArray("findings");
    verdict.findings().forEach(it -> findings.add(finding(it)));
    json.set("secondOpinion", opinion(result.secondOpinion()));
    var record = result.credential();
    json.set("credential", record == null ? MAPPER.nullNode() : CredentialRecordJson.write(record));
    return json.toString();
  }

  /// {@return what stands in the place of a result where a case could not be read}
  public static String error(String name, String message) {
    return MAPPER.createObjectNode().put("name", name).put("error", message).toString();
  }

  private static ObjectNode finding(Finding finding) {
    return MAPPER
        .createObjectNode()
        .put("check", finding.check().id())
        .put("spec", finding.check().spec())
        .put("result", finding.result().id())
        .put("seen", finding.seen())
        .put("wanted", finding.wanted())
        .put("because", finding.because());
  }

  /// What cannot judge neither agrees nor disagrees: `null`.
  private static ObjectNode opinion(Opinion opinion) {
    return MAPPER
        .createObjectNode()
        .put("by", opinion.by())
        .put("verdict", opinion.stand().id())
        .put("reason", opinion.reason())
        .put("agrees", opinion.stand() == Stand.CANNOT_JUDGE ? null : opinion.agrees());
  }
}
