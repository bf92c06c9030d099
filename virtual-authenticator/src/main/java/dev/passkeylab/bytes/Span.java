package dev.passkeylab.bytes;

/// A range within a byte string.
///
/// @param offset index of the first byte
/// @param length number of bytes
public record Span(int offset, int length) {

  public Span {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("span " + offset + "+" + length);
    }
  }

  /// {@return the index behind the last byte}
  public int end() {
    return offset + length;
  }

  /// {@return whether `other` lies wholly within this span}
  public boolean encloses(Span other) {
    return offset <= other.offset && other.end() <= end();
  }

  /// {@return whether the byte at `index` belongs to this span}
  public boolean contains(int index) {
    return offset <= index && index < end();
  }

  /// {@return the same range seen from a string in which this one starts at `base`}
  public Span shift(int base) {
    return new Span(base + offset, length);
  }
}
