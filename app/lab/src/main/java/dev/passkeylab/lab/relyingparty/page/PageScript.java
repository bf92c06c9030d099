package dev.passkeylab.lab.relyingparty.page;

/// How the script of a site's sign-in page behaves.
///
/// @param autocomplete the annotation of the name field
/// @param conditional whether it calls `get()` with conditional mediation on load
public record PageScript(String autocomplete, boolean conditional) {

  /// What a page should do.
  public static final PageScript USUAL = new PageScript("username webauthn", true);

  /// {@return the same with another annotation}
  public PageScript withAutocomplete(String annotation) {
    return new PageScript(annotation, conditional);
  }

  /// {@return the same, calling `get()` on load or not}
  public PageScript withConditional(boolean called) {
    return new PageScript(autocomplete, called);
  }
}
