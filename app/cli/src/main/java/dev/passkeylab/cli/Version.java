package dev.passkeylab.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the program and of what it runs on.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = PasskeyLab.class.getPackage().getImplementationVersion();
    return new String[] {
      "passkey-lab " + (version == null ? "(built from source)" : version),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
