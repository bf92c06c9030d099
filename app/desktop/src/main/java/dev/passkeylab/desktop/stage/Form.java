package dev.passkeylab.desktop.stage;

import java.util.Map;

/// A page with fields that the run can put something into.
interface Form {

  /// Shows what stands in the fields without the window's doing: a scenario typed it, or the
  /// browser filled it in.
  void fill(Map<String, String> texts);
}
