package dev.passkeylab.desktop.memory;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.trace.TraceView;
import java.util.Map;
import java.util.Optional;

/// What is remembered, as one value.
///
/// @param folder the folder of scenarios that was opened last, or nothing for the shipped ones
/// @param toured whether the tour was shown
/// @param dividers how far along each divider was drawn, from 0 to 1, by its name
public record Remembered(
    Theme.Choice theme,
    TraceView view,
    Optional<String> folder,
    boolean toured,
    Optional<Frame> frame,
    Map<String, Double> dividers) {

  /// What there is to remember before the first start.
  public static final Remembered NOTHING =
      new Remembered(
          Theme.Choice.SYSTEM, TraceView.LIST, Optional.empty(), false, Optional.empty(), Map.of());

  public Remembered {
    dividers = Map.copyOf(dividers);
  }

  /// {@return the same in another theme}
  public Remembered with(Theme.Choice theme) {
    return new Remembered(theme, view, folder, toured, frame, dividers);
  }

  /// {@return the same with the trace drawn in another way}
  public Remembered with(TraceView view) {
    return new Remembered(theme, view, folder, toured, frame, dividers);
  }

  /// {@return the same with another folder of scenarios, or with the shipped ones}
  public Remembered withFolder(Optional<String> folder) {
    return new Remembered(theme, view, folder, toured, frame, dividers);
  }

  /// {@return the same after the tour}
  public Remembered afterTheTour() {
    return new Remembered(theme, view, folder, true, frame, dividers);
  }

  /// {@return the same with the window elsewhere}
  public Remembered with(Frame frame) {
    return new Remembered(theme, view, folder, toured, Optional.of(frame), dividers);
  }

  /// {@return the same with the dividers elsewhere}
  public Remembered with(Map<String, Double> dividers) {
    return new Remembered(theme, view, folder, toured, frame, dividers);
  }
}
