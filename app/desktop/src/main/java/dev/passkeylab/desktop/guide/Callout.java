package dev.passkeylab.desktop.guide;

import javafx.scene.Node;

/// A stop of the tour.
///
/// @param region what is outlined
/// @param bring brings it into view
/// @param title what people call it
/// @param words what it is for
public record Callout(Node region, Runnable bring, String title, String words) {}
