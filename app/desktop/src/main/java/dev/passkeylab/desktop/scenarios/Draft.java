package dev.passkeylab.desktop.scenarios;

/// A text that is not saved.
///
/// @param kept what the folder had when the changes began
record Draft(String kept, String text) {}
