package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;

/// The bytes of the mock-ups: one passkey, made on a laptop.
final class Samples {

  static final Bytes AUTH_DATA =
      Bytes.fromHex(
          "9b263fbcb589853137b33ddcafa5bcc5403464ead4da766d0f819348bf8d472c"
              + "5d00000000706173736b65796c61626c6170746f700020"
              + "6c4d8443684dc560f58655b689a3b05391bf1dfb91bf01af7806200410863eb2"
              + "a5010203262001215820"
              + "a1005b7ef10311496d541be99422007062f06ca9ec3a1a32219e125478999530"
              + "225820"
              + "b974db19ee9b1193b752c25438a77b9c62499f7e68b1722d1432d42e1cab85f1");

  static final Bytes ATTESTATION_OBJECT =
      Bytes.concat(
          Bytes.fromHex("a363666d74646e6f6e656761747453746d74a068617574684461746158a4"), AUTH_DATA);

  static final Bytes SIGNATURE =
      Bytes.fromHex(
          "3045022012f1b636aeba34b01b5df93bb2579ea595e138dabe31e4e1186c3629d22faf5e"
              + "022100d23956de629ec3e12bf6f257a52d54ea803273fcc557d78475297cdd7157f424");

  static final String CLIENT_DATA =
      "{\"type\":\"webauthn.create\",\"challenge\":\"DW6Wpf6o_rclBoeSzPWnaiIztZsOBZ4274tZ2UOJbPM\","
          + "\"origin\":\"https://example.test\",\"crossOrigin\":false}";

  static final String REGISTRATION =
      "{\"id\":\"bE2EQ2hNxWD1hlW2iaOwU5G_HfuRvwGveAYgBBCGPrI\",\"type\":\"public-key\",\"response\":{"
          + "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\"}}"
              .formatted(Bytes.utf8(CLIENT_DATA).base64url(), ATTESTATION_OBJECT.base64url());

  private Samples() {}
}
