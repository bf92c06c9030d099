package dev.passkeylab.bytes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// An immutable byte string, equal by content. A slice shares the bytes of the string it was cut
/// from.
public final class Bytes implements Comparable<Bytes> {

  /// The string of no bytes.
  public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder FROM_BASE64URL = Base64.getUrlDecoder();
  private static final HexFormat HEX = HexFormat.of();

  private final byte[] array;
  private final int offset;
  private final int length;

  private Bytes(byte[] array, int offset, int length) {
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  /// {@return a copy of `bytes`}
  public static Bytes of(byte... bytes) {
    return new Bytes(bytes.clone(), 0, bytes.length);
  }

  /// {@return the string of these byte values, each 0 to 255}
  public static Bytes ofInts(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new Bytes(bytes, 0, bytes.length);
  }

  /// {@return `bytes` itself as a string, not copied}
  ///
  /// The caller gives the array away: it must not be written any more.
  public static Bytes wrap(byte[] bytes) {
    return new Bytes(bytes, 0, bytes.length);
  }

  /// {@return the UTF-8 form of `text`}
  public static Bytes utf8(String text) {
    return wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /// {@return the bytes that `hex` spells, two digits each, either case}
  ///
  /// @throws IllegalArgumentException when it is not an even number of hexadecimal digits
  public static Bytes fromHex(String hex) {
    return wrap(HEX.parseHex(hex));
  }

  /// {@return the bytes that `text` spells in base64url without padding, as WebAuthn's JSON forms
  /// have them}
  ///
  /// @throws IllegalArgumentException when it is anything else: padding, the `+/` alphabet, stray
  ///   bits
  public static Bytes fromBase64url(String text) {
    if (text.indexOf('=') >= 0) {
      throw new IllegalArgumentException("base64url without padding has no '='");
    }
    var bytes = wrap(FROM_BASE64URL.decode(text));
    if (!bytes.base64url().equals(text)) {
      throw new IllegalArgumentException("the last base64url character has stray bits");
    }
    return bytes;
  }

  /// {@return the parts one after the other}
  public static Bytes concat(Bytes... parts) {
    int length = 0;
    for (var part : parts) {
      length += part.length;
    }
    var joined = new byte[length];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part.array, part.offset, joined, at, part.length);
      at += part.length;
    }
    return wrap(joined);
  }

  /// {@return the number of bytes}
  public int length() {
    return length;
  }

  /// {@return whether there are no bytes}
  public boolean isEmpty() {
    return length == 0;
  }

  /// {@return the byte at `index` as 0 to 255}
  ///
  /// @throws IndexOutOfBoundsException outside the string
  public int at(int index) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("byte " + index + " of " + length);
    }
    return array[offset + index] & 0xFF;
  }

  /// {@return the big-endian number in the `size` (1 to 8) bytes from `index`; eight bytes may come
  /// out negative}
  public long number(int index, int size) {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | at(index + i);
    }
    return value;
  }

  /// {@return all of the string as one big-endian number that is not negative}
  public BigInteger asUnsigned() {
    return new BigInteger(1, array, offset, length);
  }

  /// {@return the part from `from` of `size` bytes, not copied}
  ///
  /// @throws IndexOutOfBoundsException when it does not lie within
  public Bytes slice(int from, int size) {
    if (from < 0 || size < 0 || from > length - size) {
      throw new IndexOutOfBoundsException("slice " + from + "+" + size + " of " + length);
    }
    return new Bytes(array, offset + from, size);
  }

  /// {@return the part that `span` covers, not copied}
  public Bytes slice(Span span) {
    return slice(span.offset(), span.length());
  }

  /// {@return a copy with the byte at `index` replaced by `value`, 0 to 255}
  public Bytes with(int index, int value) {
    var copy = toArray();
    copy[index] = (byte) value;
    return wrap(copy);
  }

  /// {@return a fresh array of the bytes}
  public byte[] toArray() {
    return Arrays.copyOfRange(array, offset, offset + length);
  }

  /// {@return a stream over the bytes, which copies nothing}
  public InputStream stream() {
    return new ByteArrayInputStream(array, offset, length);
  }

  /// {@return the SHA-256 hash, 32 bytes}
  public Bytes sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(array, offset, length);
      return wrap(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// {@return lower-case hexadecimal digits}
  public String hex() {
    return HEX.formatHex(array, offset, offset + length);
  }

  /// {@return base64url without padding}
  public String base64url() {
    return BASE64URL.encodeToString(toArray());
  }

  /// {@return the bytes read as UTF-8; what is not UTF-8 becomes U+FFFD}
  public String asUtf8() {
    return new String(array, offset, length, StandardCharsets.UTF_8);
  }

  /// Orders by unsigned byte values, a prefix before what it begins.
  @Override
  public int compareTo(Bytes other) {
    return Arrays.compareUnsigned(
        array, offset, offset + length, other.array, other.offset, other.offset + other.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that
        && Arrays.equals(
            array, offset, offset + length, that.array, that.offset, that.offset + that.length);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }

  /// {@return diagnostic notation, `h'…'`}
  @Override
  public String toString() {
    return "h'" + hex() + "'";
  }
}
