package dev.passkeylab.desktop.inspector;

/// A way to the bytes of another entry.
interface Jump {

  /// Looks at the entry numbered `seq` from now on, and there at the field at `path`.
  ///
  /// @param path `/` for the outermost
  void to(int seq, String path);
}
