// The script that a page of a relying party should have: autofill by detection, JSON methods where the browser has them, one
// abort controller for each call, and errors told apart. It reads what the page is from the data block that the server wrote.

const page = JSON.parse(document.getElementById("page").textContent);
const status = document.getElementById("message");
let pending = null; // the controller of the request that autofill has

const say = (text) => { status.textContent = text; };

async function post(path, body = {}) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { ok: response.ok, body: await response.json() };
}

// --- JSON forms, for browsers that lack them -----------------------------------------------------------------------------

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const descriptors = (list = []) => list.map((it) => ({ ...it, id: toBytes(it.id) }));

function creationOptions(json) {
  return PublicKeyCredential.parseCreationOptionsFromJSON?.(json) ?? {
    ...json,
    challenge: toBytes(json.challenge),
    user: { ...json.user, id: toBytes(json.user.id) },
    excludeCredentials: descriptors(json.excludeCredentials),
  };
}

function requestOptions(json) {
  return PublicKeyCredential.parseRequestOptionsFromJSON?.(json) ?? {
    ...json,
    challenge: toBytes(json.challenge),
    allowCredentials: descriptors(json.allowCredentials),
  };
}

function credentialJson(credential) {
  if (credential.toJSON) {
    return credential.toJSON();
  }
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) {
      response[name] = toText(credential.response[name]);
    }
  }
  if (credential.response.attestationObject) {
    delete response.authenticatorData; // a form with one member of Level 3 needs them all
  }
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

// --- what the site's answers come to -------------------------------------------------------------------------------------

async function follow({ body }) {
  for (const { method, options } of body.signals ?? []) {
    await window.PublicKeyCredential?.[method]?.(JSON.parse(options)).catch(() => {}); // the page learns nothing of it
  }
  if (body.upgrade) {
    await createSilently();
  }
  if (body.next) {
    location.assign(body.next);
  } else {
    say(body.message ?? "");
  }
  if (body.recoveryCodes !== undefined) {
    document.getElementById("recovery-codes").textContent = body.recoveryCodes;
  }
}

const excuse = (error, instead) => ({
  InvalidStateError: "This device already has a passkey for your account.",
  SecurityError: "The address of this page does not fit the passkeys of this site.",
  NotSupportedError: "No device here can do what this site asks for.",
  AbortError: "",
})[error.name] ?? instead;

// --- signing in ------------------------------------------------------------------------------------------------------------

async function canAutofill() {
  return (
    typeof window.PublicKeyCredential !== "undefined" &&
    typeof PublicKeyCredential.isConditionalMediationAvailable === "function" &&
    (await PublicKeyCredential.isConditionalMediationAvailable())
  );
}

async function autofill() {
  if (page.script.conditional !== "true" || !(await canAutofill())) {
    return;
  }
  pending = new AbortController();
  try {
    const options = await post("/authentication/options");
    const credential = await navigator.credentials.get({
      mediation: "conditional",
      publicKey: requestOptions(options.body),
      signal: pending.signal,
    });
    await follow(await post("/authentication/verify", credentialJson(credential)));
  } catch (error) {
    say(excuse(error, "")); // the form works on without autofill
  }
}

function abortPending() {
  pending?.abort();
  pending = null;
}

async function usePasskey(options, verify) {
  abortPending();
  try {
    const asked = await post(options);
    if (!asked.ok) {
      return follow(asked);
    }
    const credential = await navigator.credentials.get({
      publicKey: requestOptions(asked.body),
      signal: new AbortController().signal,
    });
    await follow(await post(verify, credentialJson(credential)));
  } catch (error) {
    say(excuse(error, "You were not signed in. You can try again."));
  }
}

// --- making passkeys ---------------------------------------------------------------------------------------------------------

async function createPasskey() {
  try {
    const asked = await post("/registration/options");
    if (!asked.ok) {
      return follow(asked);
    }
    const credential = await navigator.credentials.create({
      publicKey: creationOptions(asked.body),
      signal: new AbortController().signal,
    });
    await follow(await post("/registration/verify", credentialJson(credential)));
  } catch (error) {
    say(excuse(error, "No passkey was created. You can try again."));
  }
}

async function createSilently() {
  try {
    const asked = await post("/registration/options", { mediation: "conditional" });
    const credential = await navigator.credentials.create({
      mediation: "conditional",
      publicKey: creationOptions(asked.body),
    });
    await post("/registration/verify", credentialJson(credential));
  } catch {
    // the person is not told: they asked for nothing
  }
}

async function checkPlatform() {
  if (page.script["platform-check"] !== "true") {
    return;
  }
  const available = await window.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable();
  if (!available) {
    await follow(await post("/upsell", { decision: "unsupported" }));
  }
}

// --- forms and buttons -------------------------------------------------------------------------------------------------------

function valuesOf(element) {
  const { post: _, with: field, ...values } = element.dataset;
  if (field) {
    values[field] = document.querySelector(`[name="${field}"]`)?.value ?? "";
  }
  return values;
}

async function relatedOrigins() {
  const known = await window.PublicKeyCredential?.getClientCapabilities?.();
  return known?.relatedOrigins ?? false;
}

async function send(element, values) {
  abortPending();
  const path = element.dataset.post;
  if (path === "/identifier") {
    values.relatedOrigins = await relatedOrigins();
  }
  try {
    await follow(await post(path, values));
  } catch {
    say("The site cannot be reached. Are you online?");
  }
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  send(event.target, { ...valuesOf(event.target), ...Object.fromEntries(new FormData(event.target)) });
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button || button.form) {
    return;
  }
  switch (button.id) {
    case "use-passkey":
      return usePasskey("/authentication/options", "/authentication/verify");
    case "use-passkey-again":
      return usePasskey("/reauthenticate/options", "/reauthenticate/verify");
    case "create-passkey":
      return createPasskey();
    default:
      return button.dataset.post && send(button, valuesOf(button));
  }
});

if (page.page === "sign-in") {
  autofill();
} else if (page.page === "upsell") {
  checkPlatform();
}
