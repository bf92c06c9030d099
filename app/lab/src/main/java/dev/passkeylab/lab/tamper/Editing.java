package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.run.Alteration.Edit;
import dev.passkeylab.lab.tamper.Slot.Kind;
import java.math.BigInteger;
import tools.jackson.databind.json.JsonMapper;

/// What edits make of a value.
final class Editing {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LARGEST = 1 << 16;

  private Editing() {}

  /// {@return the message with the value edited}
  ///
  /// @throws NoSuchPlace when the value does not allow it
  static Bytes apply(Slot slot, String path, Edit edit) throws NoSuchPlace {
    return slot.whole().apply(edited(slot, path, edit));
  }

  private static Bytes edited(Slot slot, String path, Edit edit) throws NoSuchPlace {
    return switch (edit) {
      case Edit.Flip(int bit) -> flipped(slot, path, bit);
      case Edit.Set(var value) -> set(slot, path, value);
      case Edit.Truncate(int length) -> truncated(slot, path, length);
    };
  }

  private static Bytes flipped(Slot slot, String path, int bit) throws NoSuchPlace {
    return switch (slot.kind()) {
      case BYTES, TEXT, NUMBER, BIT, CBOR -> {
        int at = slot.content().length() - 1 - bit / Byte.SIZE;
        if (at < 0 || (slot.kind() == Kind.BIT && bit > 0)) {
          throw new NoSuchPlace(path + " has no bit " + bit);
        }
        yield slot.content().with(at, slot.content().at(at) ^ 1 << bit % Byte.SIZE);
      }
      case CBOR_NUMBER ->
          Bytes.utf8(Long.toString(Long.parseLong(slot.content().asUtf8()) ^ 1L << bit % 63));
      case JSON -> throw new NoSuchPlace(path + " is no text and no bytes; it can be set");
      case MISSING -> throw new NoSuchPlace("there is no " + path + "; it can be set");
    };
  }

  private static Bytes truncated(Slot slot, String path, int length) throws NoSuchPlace {
    if (slot.kind() != Kind.BYTES && slot.kind() != Kind.TEXT) {
      throw new NoSuchPlace(path + " is no text and no bytes; nothing can be cut off");
    }
    if (length >= slot.length()) {
      throw new NoSuchPlace(path + " has no more than " + slot.length());
    }
    return slot.kind() == Kind.TEXT
        ? Bytes.utf8(slot.content().asUtf8().substring(0, length))
        : slot.content().slice(0, length);
  }

  private static Bytes set(Slot slot, String path, String value) throws NoSuchPlace {
    try {
      return switch (slot.kind()) {
        case BYTES, CBOR -> bytes(value);
        case TEXT -> Bytes.utf8(value);
        case NUMBER -> number(value, slot.content().length());
        case BIT -> number(value, 1);
        case CBOR_NUMBER -> Bytes.utf8(Long.toString(Long.decode(value)));
        case JSON, MISSING -> Bytes.utf8(json(value));
      };
    } catch (IllegalArgumentException _) {
      throw new NoSuchPlace(path + " cannot be " + value);
    }
  }

  /// `h'…'`, or else base64url, as the JSON itself has it.
  private static Bytes bytes(String value) {
    if (value.length() > LARGEST) {
      throw new IllegalArgumentException("too long");
    }
    return value.startsWith("h'") && value.endsWith("'")
        ? Bytes.fromHex(value.substring(2, value.length() - 1))
        : Bytes.fromBase64url(value);
  }

  private static Bytes number(String value, int width) {
    var number = new BigInteger(Long.toString(Long.decode(value)));
    if (number.signum() < 0 || number.bitLength() > width * Byte.SIZE) {
      throw new IllegalArgumentException("does not fit");
    }
    var digits = new byte[width];
    for (int i = 0; i < width; i++) {
      digits[width - 1 - i] = number.shiftRight(i * Byte.SIZE).byteValue();
    }
    return Bytes.wrap(digits);
  }

  private static String json(String value) {
    return value.matches("true|false|null|-?[0-9]{1,15}") ? value : JSON.writeValueAsString(value);
  }
}
