package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.ArrayList;
import java.util.List;

/// The outline of the flags byte of authenticator data, a node for each bit in the order in which
/// they are written, 7 to 0.
final class FlagsOutline {

  private static final int BE = 3;
  private static final int BS = 4;

  private enum Bit {
    UP("user present", "set by a touch or another gesture", "authdata-flags-up"),
    RFU1("reserved for future use", "nothing sets it yet", "authdata-flags"),
    UV("user verified", "set by PIN, fingerprint, face or password", "authdata-flags-uv"),
    BE("backup eligible", "set for good if it may leave its device", "authdata-flags-be"),
    BS("backed up", "set while a copy exists elsewhere", "authdata-flags-bs"),
    RFU2("reserved for future use", "nothing sets it yet", "authdata-flags"),
    AT("attested credential data inside", "set in registrations", "authdata-flags-at"),
    ED("extension data inside", "set when there are extension outputs", "authdata-flags-ed");

    final String meaning;
    final String setBy;
    final String anchor;

    Bit(String meaning, String setBy, String anchor) {
      this.meaning = meaning;
      this.setBy = setBy;
      this.anchor = anchor;
    }

    String words() {
      return meaning + "; " + setBy;
    }

    boolean isReserved() {
      return this == RFU1 || this == RFU2;
    }
  }

  private FlagsOutline() {}

  static Node of(Place at, int offset) {
    int flags = at.bytes().at(offset);
    var span = new Span(offset, 1);
    var bits = new ArrayList<Node>();
    for (var bit : List.of(Bit.values()).reversed()) {
      boolean on = isOn(flags, bit.ordinal());
      var note = Note.webauthn((on ? "" : "not ") + bit.words(), bit.anchor);
      var shown = bit.isReserved() ? Note.webauthn(bit.words(), bit.anchor) : note;
      bits.add(at.step(bit.name()).leaf(bit.name(), "bit", span, on ? "1" : "0", shown));
      if (on && bit.isReserved()) {
        at.step(bit.name())
            .problem(offset, "reserved bit %d is set; expected 0".formatted(bit.ordinal()));
      }
    }
    if (isOn(flags, BS) && !isOn(flags, BE)) {
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
    for (var bit : Bit.values()) {
      if (isOn(flags, bit.ordinal())) {
        words.add(bit.name());
      }
    }
    return String.join(" ", words);
  }

  private static boolean isOn(int flags, int bit) {
    return (flags >> bit & 1) == 1;
  }
}
