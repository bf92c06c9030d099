package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A data item of RFC 8949 as it stands in the bytes, however it was written there.
public sealed interface CborItem {

  /// {@return the bytes of the whole item, in the string that was read}
  Span span();

  /// {@return the number of bytes of the header, before content or children}
  int head();

  /// {@return the index of the first byte behind the header}
  default int contentOffset() {
    return span().offset() + head();
  }

  /// An integer: major type 0 or 1.
  sealed interface Whole extends CborItem {

    /// {@return the number, -2^64 to 2^64-1}
    BigInteger value();

    /// {@return whether it fits a `long`}
    boolean isLong();

    /// {@return the number as a `long`}
    ///
    /// @throws ArithmeticException when it does not fit
    default long asLong() {
      return value().longValueExact();
    }
  }

  /// A non-negative integer.
  ///
  /// @param bits the number as an unsigned 64-bit word
  record Unsigned(Span span, int head, long bits) implements Whole {
    @Override
    public BigInteger value() {
      return CborHead.unsigned(bits);
    }

    @Override
    public boolean isLong() {
      return bits >= 0;
    }
  }

  /// A negative integer, -1 minus its argument.
  ///
  /// @param bits the argument as an unsigned 64-bit word
  record Negative(Span span, int head, long bits) implements Whole {
    @Override
    public BigInteger value() {
      return CborHead.unsigned(bits).not();
    }

    @Override
    public boolean isLong() {
      return bits >= 0;
    }
  }

  /// A byte string.
  ///
  /// @param content the bytes, those of an indefinite-length string put together
  /// @param chunks the definite-length strings of which an indefinite-length one is made, otherwise
  ///   none
  record ByteString(Span span, int head, Bytes content, boolean indefinite, List<ByteString> chunks)
      implements CborItem {}

  /// A text string.
  ///
  /// @param content the bytes as they are, valid UTF-8 or not
  /// @param chunks the definite-length strings of which an indefinite-length one is made, otherwise
  ///   none
  record TextString(Span span, int head, Bytes content, boolean indefinite, List<TextString> chunks)
      implements CborItem {

    /// {@return the text; what is not UTF-8 becomes U+FFFD}
    public String text() {
      return content.asUtf8();
    }
  }

  /// An array. Of a truncated one the items that are there.
  record ArrayItem(Span span, int head, boolean indefinite, List<CborItem> items)
      implements CborItem {}

  /// A map, its entries in the order of the bytes, duplicates included.
  record MapItem(Span span, int head, boolean indefinite, List<Entry> entries) implements CborItem {

    /// {@return the value under the first key that is this integer}
    public Optional<CborItem> get(long key) {
      return first(k -> k instanceof Whole n && n.isLong() && n.asLong() == key);
    }

    /// {@return the value under the first key that is this text}
    public Optional<CborItem> get(String key) {
      var bytes = Bytes.utf8(key);
      return first(k -> k instanceof TextString text && text.content().equals(bytes));
    }

    private Optional<CborItem> first(Predicate<CborItem> wanted) {
      return entries.stream().filter(e -> wanted.test(e.key())).map(Entry::value).findFirst();
    }
  }

  /// A key of a map with its value.
  record Entry(CborItem key, CborItem value) {

    /// {@return the bytes of both}
    public Span span() {
      return new Span(key.span().offset(), value.span().end() - key.span().offset());
    }
  }

  /// An item under a tag.
  ///
  /// @param tag the tag number as an unsigned 64-bit word
  record Tagged(Span span, int head, long tag, CborItem item) implements CborItem {}

  /// A simple value: 20 false, 21 true, 22 null, 23 undefined, others without a name.
  record SimpleValue(Span span, int head, int value) implements CborItem {}

  /// A floating-point number; the width shows in the length of the span: 3, 5 or 9 bytes.
  record FloatNumber(Span span, int head, double value) implements CborItem {}

  /// A place where an item should be and reading had to stop. It covers what is left of the header,
  /// which may be nothing.
  record Broken(Span span, int head) implements CborItem {}
}
