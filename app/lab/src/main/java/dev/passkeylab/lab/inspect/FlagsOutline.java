package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.ArrayList;

/// The outline of the flags byte of authenticator data, a node for each bit in the order in which
/// they are written, 7 to 0.
final class FlagsOutline {

  private FlagsOutline() {}

  static Node of(Place at, int offset) {
    int flags = at.bytes().at(offset);
    var span = new Span(offset, 1);
    var bits = new ArrayList<Node>();
    for (var bit : FlagBit.inWireOrder()) {
      boolean on = bit.isIn(flags);
      var note = bit.note(on || bit.isReserved() ? "" : "not ");
      bits.add(at.step(bit.name()).leaf(bit.name(), "bit", span, on ? "1" : "0", note));
      if (on && bit.isReserved()) {
        at.step(bit.name())
            .problem(offset, "reserved bit %d is set; expected 0".formatted(bit.number()));
      }
    }
    if (FlagBit.BS.isIn(flags) && !FlagBit.BE.isIn(flags)) {
      at.step("BS")
          .problem(
              offset,
              "backed up (BS) without being backup eligible (BE); expected both or BE alone");
    }
    var note = Note.webauthn(words(flags), "authdata-flags");
    return at.node("flags", "flags", span, 0, "0x%02X".formatted(flags), note, bits);
  }

  private static String words(int flags) {
    var words = new ArrayList<String>();
    for (var bit : FlagBit.values()) {
      if (bit.isIn(flags)) {
        words.add(bit.name());
      }
    }
    return String.join(" ", words);
  }
}
