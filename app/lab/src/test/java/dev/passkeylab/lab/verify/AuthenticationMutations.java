package dev.passkeylab.lab.verify;

import static dev.passkeylab.lab.verify.Edits.authData;
import static dev.passkeylab.lab.verify.Edits.bytes;
import static dev.passkeylab.lab.verify.Edits.inner;
import static dev.passkeylab.lab.verify.Edits.response;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What can go wrong with an authentication.
final class AuthenticationMutations {

  private static final int AT = 64;

  private AuthenticationMutations() {}

  static List<Mutation> all() {
    var all = new ArrayList<Mutation>();
    all.addAll(structure());
    all.addAll(account());
    all.addAll(data());
    all.addAll(signature());
    return all;
  }

  private static List<Mutation> structure() {
    var all = new ArrayList<Mutation>();
    var rule = "response-structure";
    for (var name : List.of("authenticatorData", "signature")) {
      all.add(Mutation.of(rule, "no " + name, it -> inner(it).remove(name)));
      all.add(Mutation.of(rule, name + " null", it -> inner(it).putNull(name)));
      all.add(Mutation.of(rule, name + " an object", it -> inner(it).putObject(name)));
      all.add(Mutation.of(rule, name + " A", it -> inner(it).put(name, "A")));
      all.add(Mutation.of(rule, name + " in base64", it -> inner(it).put(name, "+/+/")));
    }
    all.add(Mutation.of(rule, "userHandle 7", it -> inner(it).put("userHandle", 7)));
    all.add(Mutation.of(rule, "userHandle padded", it -> inner(it).put("userHandle", "AA==")));
    return all;
  }

  private static List<Mutation> account() {
    var all = new ArrayList<Mutation>();
    all.add(
        Mutation.of(
            "allowed-credential",
            "not asked for",
            it -> it.putArray("allowCredential").add("AAAA")));
    all.add(Mutation.of("credential-known", "no record", it -> it.remove("credential")));
    all.add(
        Mutation.of("credential-known", "another record", it -> credential(it).put("id", "AAAA")));
    all.add(
        Mutation.of(
            "credential-known",
            "another id",
            it -> response(it).put("id", "AAAA").put("rawId", "AAAA")));
    var rule = "user-handle";
    all.add(
        Mutation.of(rule, "of another", it -> inner(it).put("userHandle", "AAAA"))
            .where(AuthenticationMutations::owned));
    all.add(Mutation.of(rule, "none", AuthenticationMutations::unknownUser));
    all.add(Mutation.of(rule, "empty", it -> inner(it).put("userHandle", "")));
    all.add(
        Mutation.of(
            rule,
            "another is known",
            it -> {
              inner(it).put("userHandle", "AAAA");
              it.put("userHandle", "AAAB");
            }));
    all.add(
        Mutation.of(
            rule,
            "the record is another's",
            it -> {
              inner(it).remove("userHandle");
              it.put("userHandle", "AAAB");
              credential(it).put("userHandle", "AAAA");
            }));
    return all;
  }

  private static void unknownUser(ObjectNode line) {
    inner(line).remove("userHandle");
    line.remove("userHandle");
  }

  private static boolean owned(ObjectNode line) {
    return line.has("userHandle") || credential(line).hasNonNull("userHandle");
  }

  private static ObjectNode credential(ObjectNode line) {
    return (ObjectNode) line.get("credential");
  }

  private static List<Mutation> data() {
    var rule = "authenticator-data";
    var all = new ArrayList<Mutation>();
    for (int length : List.of(0, 1, 32, 36)) {
      all.add(Mutation.of(rule, length + " bytes", authData(it -> it.slice(0, length))));
    }
    all.add(Mutation.of(rule, "a byte more", authData(it -> Bytes.concat(it, Bytes.ofInts(0)))));
    all.add(Mutation.of(rule, "AT 1 and nothing there", Edits.flags(0, AT)));
    all.add(CommonMutations.promised(rule));
    all.add(CommonMutations.unannounced(rule));
    all.add(
        Mutation.of(
            "backup-eligibility-unchanged",
            "the record has the other",
            it ->
                credential(it)
                    .put("backupEligible", !credential(it).get("backupEligible").booleanValue())));
    return all;
  }

  private static List<Mutation> signature() {
    var rule = "signature";
    var all = new ArrayList<Mutation>();
    all.add(Mutation.of(rule, "empty", signature(_ -> Bytes.EMPTY)));
    all.add(Mutation.of(rule, "one bit", signature(it -> it.with(12, it.at(12) ^ 1))));
    all.add(
        Mutation.of(
            rule,
            "the last bit",
            signature(it -> it.with(it.length() - 1, it.at(it.length() - 1) ^ 1))));
    all.add(Mutation.of(rule, "cut", signature(it -> Edits.drop(it, 1))));
    all.add(Mutation.of(rule, "a byte more", signature(it -> Bytes.concat(it, Bytes.ofInts(0)))));
    all.add(Mutation.of(rule, "zeros", signature(it -> Bytes.wrap(new byte[it.length()]))));
    all.add(Mutation.of(rule, "r and s alone", signature(it -> it.slice(0, 63))));
    all.add(
        Mutation.of(rule, "a space in client data", Edits.clientData(it -> it.replace("}", " }"))));
    all.add(Mutation.of(rule, "another counter", authData(it -> it.with(Edits.COUNTER, 1))));
    all.add(
        Mutation.of(
            rule,
            "another key",
            it ->
                credential(it).put("publicKey", OtherKeys.of(bytes(credential(it), "publicKey")))));
    all.add(
        Mutation.of("signature-counter", "as stored", it -> stored(it, 0))
            .where(it -> count(it) > 0));
    all.add(Mutation.of("signature-counter", "less than stored", it -> stored(it, 1)));
    all.add(
        Mutation.of("signature-counter", "far less", it -> stored(it, 0xFFFFFFFFL - count(it))));
    return all;
  }

  private static long count(ObjectNode line) {
    return Edits.authDataOf(line).number(Edits.COUNTER, 4);
  }

  private static void stored(ObjectNode line, long more) {
    credential(line).put("signCount", count(line) + more);
  }

  private static Consumer<ObjectNode> signature(UnaryOperator<Bytes> edit) {
    return line ->
        inner(line).put("signature", edit.apply(bytes(inner(line), "signature")).base64url());
  }
}
