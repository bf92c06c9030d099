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

    /// Does something with the browser.
    ///
    /// @throws ActRefused when it does not fit; then nothing has happened
    void perform(BrowserAct act) throws ActRefused;

    /// Does something to devices and sites.
    ///
    /// @throws ActRefused when it does not fit; then nothing has happened
    void perform(BenchAct act) throws ActRefused;

    /// Does something to messages on their way.
    ///
    /// @throws ActRefused when it does not fit; then nothing has happened
    void perform(WireAct act) throws ActRefused;

    /// {@return how devices and sites stand}
    Standing standing();
  }
}
