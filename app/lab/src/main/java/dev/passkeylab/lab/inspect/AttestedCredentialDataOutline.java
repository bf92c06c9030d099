package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborProblem.Severity;
import dev.passkeylab.cbor.CborStructure;
import java.util.ArrayList;
import java.util.List;

/// The outline of attested credential data (WebAuthn §6.5.1): model, credential ID, public key.
final class AttestedCredentialDataOutline {

  private static final int LONGEST_ID = 1023;

  private final Place at;
  private final int start;
  private final int limit;
  private final List<Node> fields = new ArrayList<>();
  private int offset;
  private boolean complete;

  AttestedCredentialDataOutline(Place at, int start, int limit) {
    this.at = at;
    this.start = start;
    this.limit = limit;
    this.offset = start;
  }

  /// {@return the index behind what was read}
  int end() {
    return offset;
  }

  /// {@return whether everything was there}
  boolean complete() {
    return complete;
  }

  Node read() {
    complete = aaguid() && credentialId() && publicKey();
    if (!complete) {
      offset = limit;
    }
    var span = new Span(start, offset - start);
    var note = Note.webauthn("the new credential", "attested-credential-data");
    return at.node(
        at.name(),
        "attested credential data",
        span,
        0,
        "%,d bytes".formatted(span.length()),
        note,
        fields);
  }

  private boolean aaguid() {
    if (!has("aaguid", Aaguids.LENGTH)) {
      return false;
    }
    fields.add(Aaguids.node(at.step("aaguid"), new Span(offset, Aaguids.LENGTH), 0));
    offset += Aaguids.LENGTH;
    return true;
  }

  private boolean credentialId() {
    if (!has("credentialIdLength", 2)) {
      return false;
    }
    int length = (int) at.bytes().number(offset, 2);
    var note =
        Note.webauthn(
            "length of the credential ID", "authdata-attestedcredentialdata-credentialidlength");
    if (length > LONGEST_ID) {
      at.step("credentialIdLength")
          .problem(offset, "%d bytes; expected at most %d".formatted(length, LONGEST_ID));
    }
    add("credentialIdLength", "number", 2, Integer.toString(length), note);
    if (!has("credentialId", length)) {
      return false;
    }
    var id = at.bytes().slice(offset, length);
    add(
        "credentialId",
        "bytes",
        length,
        Values.hex(id),
        Note.webauthn("credential ID", "credential-id"));
    return true;
  }

  private boolean publicKey() {
    var place = at.step("credentialPublicKey");
    var read = CborStructure.read(at.bytes().slice(0, limit), offset);
    var note = Note.webauthn("COSE_Key", "credentialpublickey");
    fields.add(CborOutline.of(place, "credentialPublicKey", 0, read, Shape.COSE_KEY, note));
    boolean readable = read.first(Severity.MALFORMED).isEmpty();
    offset = Math.max(read.end(), fields.getLast().span().end());
    if (!readable && offset < limit) {
      fields.add(at.step("rest").rest("rest", new Span(offset, limit - offset)));
    }
    return readable;
  }

  private void add(String name, String kind, int length, String value, Note note) {
    fields.add(at.step(name).leaf(name, kind, new Span(offset, length), value, note));
    offset += length;
  }

  private boolean has(String name, int length) {
    if (limit - offset >= length) {
      return true;
    }
    at.step(name)
        .problem(
            limit,
            "the bytes end here; %s takes %d bytes from byte %d".formatted(name, length, offset));
    return false;
  }
}
