package dev.passkeylab.lab.scenario;

import java.util.Arrays;
import java.util.List;

/// The keys of an `expect`.
enum Assertion {
  FROM("from"),
  PAGE("page"),
  ERROR("error"),
  VERDICT("verdict"),
  CHECKS("checks"),
  FLAGS("flags"),
  CREDENTIAL("credential"),
  COUNTER("counter"),
  TRACE("trace"),
  TRACE_EXACTLY("trace-exactly"),
  NEVER("never"),
  COUNT("count"),
  PROMPT("prompt"),
  CHOICES("choices"),
  PROMISE("promise"),
  SIGNED_IN("signed-in"),
  AUTOFILL("autofill"),
  EMPTY_BECAUSE("empty-because"),
  SECOND_OPINION("second-opinion"),
  RECORD("record"),
  DEVICE("device"),
  AT("at"),
  BYTES("bytes"),
  REQUEST("request"),
  MESSAGE("message"),
  WORDING("wording"),
  OFFER("offer"),
  PASSKEYS("passkeys"),
  OUTBOX("outbox"),
  CAPABILITIES("capabilities"),
  ELAPSED("elapsed");

  /// Keys of the format that are not built yet.
  static final List<String> LATER = List.of("script", "advice", "advice-none");

  private final String id;

  Assertion(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static Assertion of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst().orElseThrow();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Assertion::id).toList();
  }
}
