package dev.passkeylab.lab.browser;

/// A password that the browser has saved and offers to fill in.
///
/// @param origin of the pages on which it does
public record SavedPassword(String origin, String name, String password) {}
