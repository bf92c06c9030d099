package dev.passkeylab.lab.run;

import java.util.List;

/// The fields that a page has.
final class Fields {

  private Fields() {}

  /// {@return the field that the reply names}
  ///
  /// @throws BadReply when the page has no such field
  static String one(Reply reply, List<String> fields) throws BadReply {
    var field = reply.value("field");
    if (!fields.contains(field)) {
      throw new BadReply(
          "the page has no field '" + field + "'; it has " + String.join(", ", fields));
    }
    return field;
  }
}
