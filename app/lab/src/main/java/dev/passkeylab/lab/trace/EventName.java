package dev.passkeylab.lab.trace;

import java.util.Arrays;
import java.util.Optional;

/// The closed list of event names, as scenario files write them in `trace`, `never` and `count`.
public enum EventName {
  VISIT("visit"),
  BACK("back"),
  TAB_CLOSED("tab.closed"),
  BROWSER_RESTARTED("browser.restarted"),
  BROWSER_CLEARED("browser.cleared"),
  NETWORK_CHANGED("network.changed"),
  PROMPT_OPENED("prompt.opened"),
  PROMPT_ANSWERED("prompt.answered"),
  PROMPT_WITHDRAWN("prompt.withdrawn"),
  HTTP_REQUEST("http.request"),
  HTTP_RESPONSE("http.response"),
  HTTP_FAILED("http.failed"),
  PAGE_SHOWN("page.shown"),
  PAGE_DETECTED("page.detected"),
  PAGE_CAPABILITIES("page.capabilities"),
  PAGE_STUCK("page.stuck"),
  PAGE_SCRIPT_FAILED("page.script-failed"),
  FIELD_FOCUSED("field.focused"),
  FIELD_TYPED("field.typed"),
  FIELD_FILLED("field.filled"),
  CREATE_MODAL("create.modal"),
  CREATE_CONDITIONAL("create.conditional"),
  CREATE_RESOLVED("create.resolved"),
  CREATE_REJECTED("create.rejected"),
  GET_CONDITIONAL("get.conditional"),
  GET_MODAL("get.modal"),
  GET_IMMEDIATE("get.immediate"),
  GET_RESOLVED("get.resolved"),
  GET_REJECTED("get.rejected"),
  SIGNAL_SENT("signal.sent"),
  SIGNAL_RESOLVED("signal.resolved"),
  SIGNAL_REJECTED("signal.rejected"),
  AUTOFILL_EMPTY("autofill.empty"),
  AUTOFILL_DISCOVERED("autofill.discovered"),
  AUTOFILL_OFFERED("autofill.offered"),
  AUTOFILL_PICKED("autofill.picked"),
  AUTOFILL_DISMISSED("autofill.dismissed"),
  CTAP_REQUEST("ctap.request"),
  CTAP_RESPONSE("ctap.response"),
  USER_PROMPTED("user.prompted"),
  USER_VERIFIED("user.verified"),
  USER_REFUSED("user.refused"),
  CREDENTIAL_CREATED("credential.created"),
  ASSERTION_SIGNED("assertion.signed"),
  RP_ACCEPTED("rp.accepted"),
  RP_REJECTED("rp.rejected"),
  RP_SECOND_OPINION("rp.second-opinion"),
  RP_PASSWORD_ACCEPTED("rp.password-accepted"),
  RP_PASSWORD_REFUSED("rp.password-refused"),
  RP_CODE_ACCEPTED("rp.code-accepted"),
  RP_CODE_REFUSED("rp.code-refused"),
  RP_MESSAGE_SENT("rp.message-sent"),
  RP_RATE_LIMITED("rp.rate-limited"),
  RP_ACCOUNT_OPENED("rp.account-opened"),
  RP_ACCOUNT_RENAMED("rp.account-renamed"),
  RP_PASSWORD_CHANGED("rp.password-changed"),
  RP_SIGNED_IN("rp.signed-in"),
  RP_SIGNED_OUT("rp.signed-out"),
  RP_REAUTHENTICATED("rp.reauthenticated"),
  RP_REAUTHENTICATION_WANTED("rp.reauthentication-wanted"),
  RP_PAID("rp.paid"),
  RP_PASSKEY_OFFERED("rp.passkey-offered"),
  RP_PASSKEY_NOT_OFFERED("rp.passkey-not-offered"),
  RP_OFFER_DECLINED("rp.offer-declined"),
  RP_CREDENTIAL_STORED("rp.credential-stored"),
  RP_CREDENTIAL_UPDATED("rp.credential-updated"),
  RP_CREDENTIAL_RENAMED("rp.credential-renamed"),
  RP_CREDENTIALS_DELETED("rp.credentials-deleted"),
  SITE_CHANGED("site.changed"),
  DEVICE_CHANGED("device.changed"),
  DEVICE_PLUGGED("device.plugged"),
  DEVICE_UNPLUGGED("device.unplugged"),
  DEVICE_RESET("device.reset"),
  DEVICE_STANDS("device.stands"),
  PASSKEYS_SYNCED("passkeys.synced"),
  PASSKEYS_RENAMED("passkeys.renamed"),
  PASSKEYS_DELETED("passkeys.deleted"),
  RUN_STARTED("run.started"),
  TIME_ADVANCED("time.advanced"),
  TAMPER_ARMED("tamper.armed"),
  TAMPERED("tampered"),
  TAMPER_MISSED("tamper.missed"),
  REPLAYED("replayed"),
  NOTE("note");

  private final String id;

  EventName(String id) {
    this.id = id;
  }

  /// {@return the name in files}
  public String id() {
    return id;
  }

  /// {@return the event name that files write as `id`}
  public static Optional<EventName> of(String id) {
    return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
  }
}
