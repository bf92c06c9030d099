package dev.passkeylab.lab.run;

/// What is staged: it puts actors on an empty scene. The same play on a fresh scene is the same run
/// again.
@FunctionalInterface
public interface Play {

  /// Sets the scene up.
  ///
  /// @return who carries out the acts that answer no prompt
  Stagehand set(Scene scene);

  /// Carries out what is done beside the prompts.
  interface Stagehand {

    /// The person goes to an address.
    ///
    /// @throws ActRefused when nothing is there
    void visit(String url) throws ActRefused;

    /// The next fitting message will break the check called `rule`.
    ///
    /// @throws ActRefused when there is no such alteration
    void tamper(String rule) throws ActRefused;
  }
}
