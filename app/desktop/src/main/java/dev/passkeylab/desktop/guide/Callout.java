package dev.passkeylab.desktop.guide;

import java.util.function.Supplier;
import javafx.scene.Node;

/// A stop of the tour.
///
/// @param region what is outlined, as the window is laid out then
/// @param bring brings it into view
/// @param title what people call it
/// @param words what it is for
public record Callout(Supplier<Node> region, Runnable bring, String title, String words) {}
