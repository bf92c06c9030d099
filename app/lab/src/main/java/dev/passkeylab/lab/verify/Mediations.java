package dev.passkeylab.lab.verify;

import java.util.List;

/// The ways in which a credential can be asked for, Credential Management
/// `#enumdef-credentialmediationrequirement`; for a relying party only one makes a difference.
public final class Mediations {

  /// The one that makes a difference.
  public static final String CONDITIONAL = "conditional";

  /// All of them.
  public static final List<String> ALL = List.of("silent", "optional", CONDITIONAL, "required");

  private Mediations() {}
}
