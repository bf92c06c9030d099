package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.relyingparty.check.RegistrationCheck;
import dev.passkeylab.lab.run.Alteration.Edit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The alterations that break one check each.
public enum Rule {
  RESPONSE_STRUCTURE("response-structure") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "rawId", "AAAA");
    }
  },
  CLIENT_DATA_UTF8("client-data-utf8") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      // The highest bit of a letter makes the first byte of a longer character of it.
      return edit(response, "response.clientDataJSON", new Edit.Flip(31));
    }
  },
  CLIENT_DATA_JSON("client-data-json") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      var path = "response.clientDataJSON";
      return edit(response, path, new Edit.Truncate(Places.find(response, path).length() - 1));
    }
  },
  TYPE("type") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.clientDataJSON.type", "payment.get");
    }
  },
  CHALLENGE("challenge") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.clientDataJSON.challenge", "A".repeat(43));
    }
  },
  ORIGIN("origin") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.clientDataJSON.origin", "https://evil.test");
    }
  },
  CROSS_ORIGIN("cross-origin") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.clientDataJSON.crossOrigin", "true");
    }
  },
  TOP_ORIGIN("top-origin") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.clientDataJSON.topOrigin", "https://evil.test");
    }
  },
  ATTESTATION_OBJECT("attestation-object") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return longer(response, "response.attestationObject");
    }
  },
  RP_ID_HASH("rp-id-hash") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(response, "rpIdHash", new Edit.Flip(0));
    }
  },
  USER_PRESENT("user-present") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(response, "flags.UP", new Edit.Set("0"));
    }
  },
  USER_VERIFIED("user-verified") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(response, "flags.UV", new Edit.Set("0"));
    }
  },
  BACKUP_FLAGS("backup-flags") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(data(response, "flags.BE", new Edit.Set("0")), "flags.BS", new Edit.Set("1"));
    }
  },
  BACKUP_POLICY("backup-policy") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(data(response, "flags.BE", new Edit.Flip(0)), "flags.BS", new Edit.Set("0"));
    }
  },
  BACKUP_ELIGIBILITY_UNCHANGED("backup-eligibility-unchanged") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(data(response, "flags.BE", new Edit.Flip(0)), "flags.BS", new Edit.Set("0"));
    }
  },
  ALGORITHM("algorithm") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return data(response, "credentialPublicKey.3", new Edit.Set("-65535"));
    }
  },
  ATTESTATION_FORMAT("attestation-format") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.attestationObject.fmt", "unheard-of");
    }
  },
  ATTESTATION_STATEMENT("attestation-statement") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      var none = Places.find(response, OBJECT + ".fmt").text().equals(Optional.of("none"));
      return none
          ? set(response, OBJECT + ".fmt", "packed")
          : edit(response, OBJECT + ".attStmt.sig", new Edit.Flip(0));
    }
  },
  CREDENTIAL_ID("credential-id") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return renamed(response);
    }
  },
  CREDENTIAL_KNOWN("credential-known") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return renamed(response);
    }
  },
  USER_HANDLE("user-handle") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return set(response, "response.userHandle", "AAAA");
    }
  },
  AUTHENTICATOR_DATA("authenticator-data") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      return longer(response, "response.authenticatorData");
    }
  },
  SIGNATURE("signature") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      // It lies in the number s: the signature stays well-formed and is wrong.
      return edit(response, "response.signature", new Edit.Flip(0));
    }
  },
  SIGNATURE_COUNTER("signature-counter") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      if (Places.find(response, DATA + ".signCount").text().equals(Optional.of("0"))) {
        throw new NoSuchPlace("the counter is 0 already: this credential does not count");
      }
      return set(response, DATA + ".signCount", "0");
    }
  },
  EXTENSIONS("extensions") {
    @Override
    Altered alter(Bytes response) throws NoSuchPlace {
      var output = Signing.isRegistration(response) ? "credProps" : "appid";
      return set(response, "clientExtensionResults." + output, "7");
    }
  };

  private static final String OBJECT = "response.attestationObject";
  private static final String DATA = "response.authenticatorData";

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  /// {@return the response with the check broken}
  ///
  /// @throws NoSuchPlace when this response has nothing to break it by
  abstract Altered alter(Bytes response) throws NoSuchPlace;

  /// {@return whether the alteration called `id` breaks its check in this ceremony}
  ///
  /// @param ceremony `registration` or `authentication`
  public static boolean fits(String id, String ceremony) {
    // What changes eligibility at an authentication breaks another check before this one.
    return ceremony.equals("registration")
        ? Arrays.stream(RegistrationCheck.values()).anyMatch(it -> it.id().equals(id))
        : !id.equals(BACKUP_POLICY.id)
            && Arrays.stream(AuthenticationCheck.values()).anyMatch(it -> it.id().equals(id));
  }

  /// {@return the ids of the checks that an alteration can break, in the order of the checks}
  public static List<String> ids() {
    var all = new LinkedHashSet<String>();
    Stream.concat(
            Arrays.stream(RegistrationCheck.values()).map(RegistrationCheck::id),
            Arrays.stream(AuthenticationCheck.values()).map(AuthenticationCheck::id))
        .filter(id -> Arrays.stream(values()).anyMatch(it -> it.id.equals(id)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  static Rule of(String id) throws NoSuchPlace {
    return Arrays.stream(values())
        .filter(it -> it.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlace("no alteration in transit breaks " + id));
  }

  private static Altered set(Bytes response, String path, String value) throws NoSuchPlace {
    return edit(response, path, new Edit.Set(value));
  }

  private static Altered edit(Bytes response, String path, Edit edit) throws NoSuchPlace {
    var what =
        switch (edit) {
          case Edit.Flip(int bit) when bit == 0 -> "last bit of " + path + " flipped";
          case Edit.Flip(int bit) -> "bit " + bit + " of " + path + " flipped";
          case Edit.Set(var value) -> path + " set to " + value;
          case Edit.Truncate _ -> path + " cut short";
        };
    return new Altered(Editing.apply(Places.find(response, path), path, edit), what);
  }

  private static Altered data(Altered before, String path, Edit edit) throws NoSuchPlace {
    var after = data(before.response(), path, edit);
    return new Altered(after.response(), before.what() + ", " + after.what());
  }

  /// Edits authenticator data wherever it stands: a registration has it twice.
  private static Altered data(Bytes response, String path, Edit edit) throws NoSuchPlace {
    if (!Signing.isRegistration(response)) {
      return edit(response, DATA + "." + path, edit);
    }
    var within = edit(response, OBJECT + ".authData." + path, edit);
    var copy = Places.find(within.response(), DATA);
    return copy.kind() == Slot.Kind.MISSING
        ? within
        : new Altered(edit(within.response(), DATA + "." + path, edit).response(), within.what());
  }

  private static Altered longer(Bytes response, String path) throws NoSuchPlace {
    var slot = Places.find(response, path);
    if (slot.kind() == Slot.Kind.MISSING) {
      throw new NoSuchPlace("there is no " + path);
    }
    var more = Bytes.concat(slot.content(), Bytes.ofInts(0));
    return new Altered(slot.whole().apply(more), "a byte added behind " + path);
  }

  private static Altered renamed(Bytes response) throws NoSuchPlace {
    var id = set(response, "id", "AAAA");
    return new Altered(set(id.response(), "rawId", "AAAA").response(), "id and rawId set to AAAA");
  }
}
