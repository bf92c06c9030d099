package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborProblem.Severity;
import dev.passkeylab.cbor.CborStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outline of authenticator data (WebAuthn §6.1): fixed fields by length, then what the flags
/// announce.
final class AuthenticatorDataOutline {

  private static final int HASH = 32;
  private static final int SHORTEST = 37;
  private static final int AT = 0x40;
  private static final int ED = 0x80;

  private final Place at;
  private final int end;
  private final List<Node> fields = new ArrayList<>();
  private int offset;

  private AuthenticatorDataOutline(Place at, Span part) {
    this.at = at;
    this.offset = part.offset();
    this.end = part.end();
  }

  /// {@return the outline of authenticator data in a part of a payload}
  static Node of(Place at, String name, Span part) {
    var outline = new AuthenticatorDataOutline(at, part);
    outline.read();
    var note = Note.webauthn("authenticator data", "sctn-authenticator-data");
    var value = "%,d bytes, decoded".formatted(part.length());
    return at.node(name, "authenticator data", part, 0, value, note, outline.fields);
  }

  /// {@return whether these bytes are authenticator data with nothing missing, left over or
  /// reserved}
  static boolean fits(Bytes bytes) {
    if (bytes.length() < SHORTEST || (bytes.at(HASH) & 0b0010_0010) != 0) {
      return false;
    }
    var outline = new Outline();
    of(outline.open("/", "raw", bytes), "authData", new Span(0, bytes.length()));
    return outline.problems().isEmpty();
  }

  private void read() {
    if (!field("rpIdHash", HASH, rpIdHashNote())) {
      return;
    }
    if (offset == end) {
      missing("flags", 1);
      return;
    }
    int flags = at.bytes().at(offset);
    fields.add(FlagsOutline.of(at.step("flags"), offset));
    offset++;
    if (!signCount()) {
      return;
    }
    boolean readable = (flags & AT) == 0 || attestedCredentialData();
    if (readable && (flags & ED) != 0) {
      readable = extensions();
    }
    if (readable && offset < end) {
      at.problem(
          offset,
          "%d bytes are left over; the flags announce nothing that starts here"
              .formatted(end - offset));
      rest("leftOver");
    }
  }

  private Note rpIdHashNote() {
    var rpId =
        end - offset < HASH
            ? Optional.<String>empty()
            : at.outline().rpIds().of(at.bytes().slice(offset, HASH));
    return Note.webauthn(
        rpId.map("= SHA-256(\"%s\")"::formatted).orElse("SHA-256 of the RP ID"),
        "authdata-rpidhash");
  }

  private boolean signCount() {
    int start = offset;
    var note = Note.webauthn("signature counter", "authdata-signcount");
    if (end - start < 4) {
      missing("signCount", 4);
      return false;
    }
    var value = Values.number(at.bytes(), start, 4);
    offset += 4;
    var told = value.equals("0") ? note.with("this authenticator does not count") : note;
    fields.add(at.step("signCount").leaf("signCount", "number", new Span(start, 4), value, told));
    return true;
  }

  private boolean attestedCredentialData() {
    var inner = new AttestedCredentialDataOutline(at.step("attestedCredentialData"), offset, end);
    fields.add(inner.read());
    offset = inner.end();
    return inner.complete();
  }

  private boolean extensions() {
    var place = at.step("extensions");
    var read = CborStructure.read(at.bytes().slice(0, end), offset);
    var note = Note.webauthn("authenticator extension outputs", "authdata-extensions");
    fields.add(CborOutline.of(place, "extensions", 0, read, Shape.EXTENSIONS, note));
    boolean readable = read.first(Severity.MALFORMED).isEmpty();
    offset = Math.max(read.end(), fields.getLast().span().end());
    if (!readable) {
      rest("rest");
    }
    return readable;
  }

  private boolean field(String name, int length, Note note) {
    if (end - offset < length) {
      missing(name, length);
      return false;
    }
    var span = new Span(offset, length);
    fields.add(at.step(name).leaf(name, "bytes", span, Values.hex(at.bytes().slice(span)), note));
    offset += length;
    return true;
  }

  private void missing(String name, int length) {
    at.step(name)
        .problem(
            end,
            "the bytes end here; %s takes %d bytes from byte %d (authenticator data has at least %d)"
                .formatted(name, length, offset, SHORTEST));
    rest(name);
  }

  private void rest(String name) {
    if (offset < end) {
      var span = new Span(offset, end - offset);
      fields.add(at.step(name).rest(name, span));
    }
  }
}
