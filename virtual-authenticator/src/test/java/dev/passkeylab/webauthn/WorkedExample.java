package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;

/// A registration and a sign-in made by another program: the data behind the pictures of the
/// design.
public final class WorkedExample {

  public static final String RP_ID = "example.test";

  public static final Bytes RP_ID_HASH =
      Bytes.fromHex("9b263fbcb589853137b33ddcafa5bcc5403464ead4da766d0f819348bf8d472c");

  public static final Bytes AAGUID = Bytes.utf8("passkeylablaptop");

  public static final Bytes CREDENTIAL_ID =
      Bytes.fromHex("6c4d8443684dc560f58655b689a3b05391bf1dfb91bf01af7806200410863eb2");

  public static final Bytes COSE_KEY =
      Bytes.fromHex(
          "a5010203262001"
              + "215820a1005b7ef10311496d541be99422007062f06ca9ec3a1a32219e125478999530"
              + "225820b974db19ee9b1193b752c25438a77b9c62499f7e68b1722d1432d42e1cab85f1");

  public static final Bytes REGISTRATION_AUTH_DATA =
      Bytes.concat(
          RP_ID_HASH,
          Bytes.fromHex("5d00000000"),
          AAGUID,
          Bytes.fromHex("0020"),
          CREDENTIAL_ID,
          COSE_KEY);

  public static final Bytes ATTESTATION_OBJECT =
      Bytes.concat(
          Bytes.fromHex("a363666d74646e6f6e656761747453746d74a068617574684461746158a4"),
          REGISTRATION_AUTH_DATA);

  public static final Bytes ASSERTION_AUTH_DATA =
      Bytes.concat(RP_ID_HASH, Bytes.fromHex("1d00000000"));

  public static final Bytes CLIENT_DATA_HASH =
      Bytes.fromHex("068a0763712ae2862d344625700e79c197d8a288d98ac805aff96568a0646985");

  public static final Bytes SIGNATURE =
      Bytes.fromHex(
          "3045022012f1b636aeba34b01b5df93bb2579ea595e138dabe31e4e1186c3629d22faf5e"
              + "022100d23956de629ec3e12bf6f257a52d54ea803273fcc557d78475297cdd7157f424");

  public static final Bytes USER_HANDLE = Bytes.fromBase64url("u5TVJpT8p3jz2l71aA8_aw");

  public static final Bytes AUTOFILL_CHALLENGE =
      Bytes.fromBase64url("FuypR5cEv2GI5R-AMEC7ADKnw5BD0WHDo2etg9k0ogQ");

  private WorkedExample() {}
}
