package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.run.Alteration.Edit;
import java.util.Optional;

/// What rules do to responses, by paths.
final class Breakings {

  private static final String CLIENT_DATA = "response.clientDataJSON";
  private static final String OBJECT = "response.attestationObject";
  private static final String DATA = "response.authenticatorData";

  private Breakings() {}

  static Altered set(Bytes response, String path, String value) throws NoSuchPlace {
    return edit(response, path, new Edit.Set(value));
  }

  static Altered edit(Bytes response, String path, Edit edit) throws NoSuchPlace {
    var what =
        switch (edit) {
          case Edit.Flip(int bit) when bit == 0 -> "last bit of " + path + " flipped";
          case Edit.Flip(int bit) -> "bit " + bit + " of " + path + " flipped";
          case Edit.Set(var value) -> path + " set to " + value;
          case Edit.Truncate _ -> path + " cut short";
        };
    return new Altered(Editing.apply(Places.find(response, path), path, edit), what);
  }

  static Altered data(Altered before, String path, Edit edit) throws NoSuchPlace {
    var after = data(before.response(), path, edit);
    return new Altered(after.response(), before.what() + ", " + after.what());
  }

  /// Edits authenticator data wherever it stands: a registration has it twice.
  static Altered data(Bytes response, String path, Edit edit) throws NoSuchPlace {
    if (!Signing.isRegistration(response)) {
      return edit(response, DATA + "." + path, edit);
    }
    var within = edit(response, OBJECT + ".authData." + path, edit);
    var copy = Places.find(within.response(), DATA);
    return copy.kind() == Slot.Kind.MISSING
        ? within
        : new Altered(edit(within.response(), DATA + "." + path, edit).response(), within.what());
  }

  static Altered longer(Bytes response, String path) throws NoSuchPlace {
    var slot = Places.find(response, path);
    if (slot.kind() == Slot.Kind.MISSING) {
      throw new NoSuchPlace("there is no " + path);
    }
    var more = Bytes.concat(slot.content(), Bytes.ofInts(0));
    return new Altered(slot.whole().apply(more), "a byte added behind " + path);
  }

  static Altered renamed(Bytes response) throws NoSuchPlace {
    var id = set(response, "id", "AAAA");
    return new Altered(set(id.response(), "rawId", "AAAA").response(), "id and rawId set to AAAA");
  }

  static Altered clientDataJson(Bytes response) throws NoSuchPlace {
    int length = Places.find(response, CLIENT_DATA).length();
    return edit(response, CLIENT_DATA, new Edit.Truncate(length - 1));
  }

  static Altered attestationStatement(Bytes response) throws NoSuchPlace {
    return Places.find(response, OBJECT + ".fmt").text().equals(Optional.of("none"))
        ? set(response, OBJECT + ".fmt", "packed")
        : edit(response, OBJECT + ".attStmt.sig", new Edit.Flip(0));
  }

  static Altered signatureCounter(Bytes response) throws NoSuchPlace {
    if (Places.find(response, DATA + ".signCount").text().equals(Optional.of("0"))) {
      throw new NoSuchPlace("the counter is 0 already: this credential does not count");
    }
    return set(response, DATA + ".signCount", "0");
  }

  static Altered extensions(Bytes response) throws NoSuchPlace {
    var output = Signing.isRegistration(response) ? "credProps" : "appid";
    return set(response, "clientExtensionResults." + output, "7");
  }
}
