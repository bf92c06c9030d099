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

  /// A certificate like those of attestation, made for these tests.
  static final Bytes CERTIFICATE =
      Bytes.fromHex(
          "30820232308201d9a003020102021469d2858bf7d3fb7a1554fee0a6a91a4cf3f099ed300a06082a"
              + "8648ce3d0403023056310b30090603550406130244453110300e060355040a0c074578616d706c65"
              + "31223020060355040b0c1941757468656e74696361746f72204174746573746174696f6e3111300f"
              + "06035504030c0854657374204b6579301e170d3236313132313030353834355a170d323631323231"
              + "3030353834355a3056310b30090603550406130244453110300e060355040a0c074578616d706c65"
              + "31223020060355040b0c1941757468656e74696361746f72204174746573746174696f6e3111300f"
              + "06035504030c0854657374204b65793059301306072a8648ce3d020106082a8648ce3d0301070342"
              + "00040e70b5a0a9ed6ed3616add0c0d7db7e2550e5a2993e7e35d724b381879979cd5da9c8a82d723"
              + "194cbcaa783327a86add0cd600d141575e2a160f18a974964c20a38184308181301d0603551d0e04"
              + "160414022e811bf7299042ff91dfd10177cf655e16415d301f0603551d23041830168014022e811b"
              + "f7299042ff91dfd10177cf655e16415d300f0603551d130101ff040530030101ff3021060b2b0601"
              + "040182e51c01010404120410706173736b65796c61626c6170746f70300b0603551d0f0404030207"
              + "80300a06082a8648ce3d0403020347003044022018cc43e9dacbccefaeee72483ce49551c0849828"
              + "adfcc513eefd0555422057d4022010d042f1b4b96ef787362e31316a11db6a880da383970dbf51a0"
              + "5d7cd911f2ff");

  static final Bytes PUBLIC_KEY = CERTIFICATE.slice(255, 91);

  static final String CLIENT_DATA =
      "{\"type\":\"webauthn.create\",\"challenge\":\"DW6Wpf6o_rclBoeSzPWnaiIztZsOBZ4274tZ2UOJbPM\","
          + "\"origin\":\"https://example.test\",\"crossOrigin\":false}";

  static final String REGISTRATION =
      "{\"id\":\"bE2EQ2hNxWD1hlW2iaOwU5G_HfuRvwGveAYgBBCGPrI\",\"type\":\"public-key\",\"response\":{"
          + "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\"}}"
              .formatted(Bytes.utf8(CLIENT_DATA).base64url(), ATTESTATION_OBJECT.base64url());

  private Samples() {}
}
