package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoseKeyShapeTest {

  @Test
  void saysWhatAKeyIsThatNobodySupports() throws Malformed {
    var key = CborMap.of().put(1, 3).put(3, -258).put(-1, Bytes.ofInts(1)).encode();

    assertThat(CoseKeyReader.shape(key)).isEqualTo(new CoseKeyShape(3, -258, null));
  }

  @Test
  void fitsTheAlgorithmWithItsTypeAndCurve() throws Malformed {
    var es256 = CborMap.of().put(1, 2).put(3, -7).put(-1, 1).encode();
    var otherCurve = CborMap.of().put(1, 2).put(3, -7).put(-1, 2).encode();

    assertThat(CoseKeyReader.shape(es256).fits(CoseAlgorithm.ES256)).isTrue();
    assertThat(CoseKeyReader.shape(otherCurve).fits(CoseAlgorithm.ES256)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "80", "a0", "a10102", "a10326", "a2010203", "a201020364746578740a"})
  void needsTypeAndAlgorithm(String key) {
    assertThatThrownBy(() -> CoseKeyReader.shape(Bytes.fromHex(key))).isInstanceOf(Malformed.class);
  }
}
