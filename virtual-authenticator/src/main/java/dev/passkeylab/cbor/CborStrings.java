package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// The strings of a reader, of definite and of indefinite length (RFC 8949 §3.2.3).
final class CborStrings {

  private final CborInput in;

  CborStrings(CborInput in) {
    this.in = in;
  }

  ByteString byteString(int start, CborHead head) {
    if (!head.indefinite()) {
      var content = in.content(start, head);
      return new ByteString(in.since(start), head.size(), content, false, List.of());
    }
    var chunks = chunks(start, head, this::byteString);
    var content = Bytes.concat(chunks.stream().map(ByteString::content).toArray(Bytes[]::new));
    return new ByteString(in.since(start), head.size(), content, true, chunks);
  }

  TextString textString(int start, CborHead head) {
    if (!head.indefinite()) {
      var content = in.content(start, head);
      if (!in.stopped()) {
        checkUtf8(content);
      }
      return new TextString(in.since(start), head.size(), content, false, List.of());
    }
    var chunks = chunks(start, head, this::textString);
    var content = Bytes.concat(chunks.stream().map(TextString::content).toArray(Bytes[]::new));
    return new TextString(in.since(start), head.size(), content, true, chunks);
  }

  private <S extends CborItem> List<S> chunks(
      int start, CborHead whole, BiFunction<Integer, CborHead, S> read) {
    in.checkCount(start, whole, 1);
    var chunks = new ArrayList<S>(4);
    while (!in.stopped() && !in.takeBreak()) {
      int offset = in.at();
      var head = in.head();
      if (head == null) {
        break;
      }
      if (head.major() != whole.major() || head.indefinite()) {
        var type = whole.major() == CborHead.BYTES ? "byte" : "text";
        in.stop(
            Kind.BAD_CHUNK,
            offset,
            () -> "expected a definite-length %s string or a break here".formatted(type));
        break;
      }
      chunks.add(read.apply(offset, head));
    }
    return List.copyOf(chunks);
  }

  private void checkUtf8(Bytes content) {
    int error = Utf8.firstError(content);
    if (error >= 0) {
      int offset = in.at() - content.length() + error;
      var found = error == content.length() ? "its end" : "byte %02x".formatted(content.at(error));
      in.report(
          Kind.INVALID_UTF8,
          offset,
          () -> "text that is not UTF-8: " + found + " fits nothing here");
    }
  }
}
