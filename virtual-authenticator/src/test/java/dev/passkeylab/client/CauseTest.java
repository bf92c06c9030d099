package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.CtapStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CauseTest {

  @ParameterizedTest
  @CsvSource({
    "CREDENTIAL_EXCLUDED,ALREADY_REGISTERED,InvalidStateError",
    "UNSUPPORTED_ALGORITHM,NO_COMMON_ALGORITHM,NotSupportedError",
    "OPERATION_DENIED,USER_CANCELLED,NotAllowedError",
    "USER_ACTION_TIMEOUT,TIMED_OUT,NotAllowedError",
    "UV_BLOCKED,LOCKED_OUT,NotAllowedError",
    "PIN_AUTH_BLOCKED,PIN_LOCKED,NotAllowedError",
    "PIN_BLOCKED,PIN_BLOCKED,NotAllowedError",
    "NO_CREDENTIALS,NO_CREDENTIAL,NotAllowedError",
    "INVALID_OPTION,DEVICE_FAILED,NotAllowedError"
  })
  void statusOfTheDeviceIsTheCauseOfAnError(CtapStatus status, Cause cause, String error) {
    assertThat(Refusals.cause(status, Signal.none())).isEqualTo(cause);
    assertThat(cause.error().id()).isEqualTo(error);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasACause(CtapStatus status) {
    assertThat(Refusals.cause(status, Signal.none()).error().id())
        .isEqualTo(
            switch (status) {
              case CREDENTIAL_EXCLUDED -> "InvalidStateError";
              case UNSUPPORTED_ALGORITHM -> "NotSupportedError";
              default -> "NotAllowedError";
            });
  }

  @Test
  void idsAreUnique() {
    assertThat(Cause.values()).extracting(Cause::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"NO_RESIDENT_KEYS,ConstraintError", "NO_VERIFICATION,ConstraintError"})
  void requirementThatNoDeviceMeetsIsAConstraintError(Cause cause, String error) {
    assertThat(cause.error().id()).isEqualTo(error);
  }
}
