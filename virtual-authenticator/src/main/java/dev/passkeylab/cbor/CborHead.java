package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/// The header of an item: its initial byte and the argument (RFC 8949 §3).
///
/// @param major major type, 0 to 7
/// @param info additional information, 0 to 31
/// @param argument unsigned 64-bit argument; 0 where there is none
/// @param size number of bytes of the header
record CborHead(int major, int info, long argument, int size) {

  static final int INDEFINITE = 31;

  static final int UNSIGNED = 0;
  static final int NEGATIVE = 1;
  static final int BYTES = 2;
  static final int TEXT = 3;
  static final int ARRAY = 4;
  static final int MAP = 5;
  static final int TAG = 6;
  static final int SIMPLE = 7;

  static final int BREAK = 0xFF;

  /// {@return the number of bytes of a header with additional information `info`}
  static int size(int info) {
    return switch (info) {
      case 24 -> 2;
      case 25 -> 3;
      case 26 -> 5;
      case 27 -> 9;
      default -> 1;
    };
  }

  /// {@return the shortest header for this argument}
  static Bytes shortest(int major, long argument) {
    int first = major << 5;
    if (Long.compareUnsigned(argument, 24) < 0) {
      return Bytes.ofInts(first | (int) argument);
    } else if (Long.compareUnsigned(argument, 0xFF) <= 0) {
      return Bytes.ofInts(first | 24, (int) argument);
    } else if (Long.compareUnsigned(argument, 0xFFFF) <= 0) {
      return Bytes.ofInts(first | 25, (int) argument >> 8, (int) argument);
    } else if (Long.compareUnsigned(argument, 0xFFFF_FFFFL) <= 0) {
      return Bytes.wrap(
          ByteBuffer.allocate(5).put((byte) (first | 26)).putInt((int) argument).array());
    }
    return Bytes.wrap(ByteBuffer.allocate(9).put((byte) (first | 27)).putLong(argument).array());
  }

  static int shortestSize(long argument) {
    if (Long.compareUnsigned(argument, 24) < 0) {
      return 1;
    } else if (Long.compareUnsigned(argument, 0xFF) <= 0) {
      return 2;
    } else if (Long.compareUnsigned(argument, 0xFFFF) <= 0) {
      return 3;
    }
    return Long.compareUnsigned(argument, 0xFFFF_FFFFL) <= 0 ? 5 : 9;
  }

  static BigInteger unsigned(long bits) {
    var low = BigInteger.valueOf(bits & Long.MAX_VALUE);
    return bits < 0 ? low.setBit(63) : low;
  }

  boolean indefinite() {
    return info == INDEFINITE;
  }

  boolean isShortest() {
    return size == shortestSize(argument);
  }
}
