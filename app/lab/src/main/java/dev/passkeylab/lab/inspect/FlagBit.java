package dev.passkeylab.lab.inspect;

import java.util.List;

/// A bit of the flags of authenticator data (WebAuthn §6.1), what sets it, and what a relying party
/// does with it. The constants stand in the order of their numbers.
public enum FlagBit {
  UP(
      "present",
      "user present",
      "set by a touch or another gesture",
      "The RP refuses 0, except after a conditional create().",
      List.of("user-present"),
      "§6.1",
      "authdata-flags-up"),
  RFU1(
      "reserved",
      "reserved for future use",
      "nothing sets it yet",
      "The RP pays no attention to it.",
      List.of(),
      "§6.1",
      "authdata-flags"),
  UV(
      "verified",
      "user verified",
      "set by PIN, fingerprint, face or password",
      "The RP refuses 0 where it demands verification.",
      List.of("user-verified"),
      "§6.1",
      "authdata-flags-uv"),
  BE(
      "eligible",
      "backup eligible",
      "set for good if it may leave its device",
      "The RP keeps it at registration and refuses a change.",
      List.of("backup-flags", "backup-eligibility-unchanged", "backup-policy"),
      "§6.1.3",
      "authdata-flags-be"),
  BS(
      "backed up",
      "backed up",
      "set while a copy exists elsewhere",
      "The RP keeps it anew each time. With a copy, a password can be dropped.",
      List.of("backup-flags", "backup-policy"),
      "§6.1.3",
      "authdata-flags-bs"),
  RFU2(
      "reserved",
      "reserved for future use",
      "nothing sets it yet",
      "The RP pays no attention to it.",
      List.of(),
      "§6.1",
      "authdata-flags"),
  AT(
      "key inside",
      "attested credential data inside",
      "set in registrations",
      "The RP refuses 0 at registration, where the new key is.",
      List.of("attestation-object"),
      "§6.5.1",
      "authdata-flags-at"),
  ED(
      "extensions",
      "extension data inside",
      "set when there are extension outputs",
      "The RP reads the outputs that follow, or ignores them.",
      List.of("extensions"),
      "§6.1",
      "authdata-flags-ed");

  private final String word;
  private final String meaning;
  private final String setBy;
  private final String use;
  private final List<String> checks;
  private final String section;
  private final String anchor;

  FlagBit(
      String word,
      String meaning,
      String setBy,
      String use,
      List<String> checks,
      String section,
      String anchor) {
    this.word = word;
    this.meaning = meaning;
    this.setBy = setBy;
    this.use = use;
    this.checks = checks;
    this.section = section;
    this.anchor = anchor;
  }

  /// {@return all of them as they are written, the highest first}
  public static List<FlagBit> inWireOrder() {
    return List.of(values()).reversed();
  }

  /// {@return its number, 0 for the lowest}
  public int number() {
    return ordinal();
  }

  /// {@return a word or two for a narrow place}
  public String word() {
    return word;
  }

  /// {@return what it says when it is 1}
  public String meaning() {
    return meaning;
  }

  /// {@return who or what sets it}
  public String setBy() {
    return setBy;
  }

  /// {@return what the relying party does with it, in whole sentences}
  public String use() {
    return use;
  }

  /// {@return the ids of the relying party's checks that read it}
  public List<String> checks() {
    return checks;
  }

  /// {@return the section of WebAuthn Level 3, such as `§6.1`}
  public String section() {
    return section;
  }

  /// {@return the address of the rule}
  public String spec() {
    return note("").spec();
  }

  /// {@return whether it means nothing yet and has to be 0}
  public boolean isReserved() {
    return this == RFU1 || this == RFU2;
  }

  /// {@return whether it is set in `flags`}
  public boolean isIn(int flags) {
    return (flags >> number() & 1) == 1;
  }

  Note note(String before) {
    return Note.webauthn(before + meaning + "; " + setBy, anchor);
  }
}
