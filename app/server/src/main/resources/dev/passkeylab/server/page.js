// What a page of a relying party does about passkeys, fit to be copied: autofill by detection, JSON methods where the browser
// has them, one call at a time that the next one aborts, and errors told apart. It reads what the page is from the data block
// that the server wrote.

const page = JSON.parse(document.getElementById("page").textContent);
const message = document.getElementById("message");
const supported = typeof window.PublicKeyCredential === "function";

function say(text, problem = false) {
  message.classList.toggle("problem", problem);
  message.textContent = text;
}

// --- the site ------------------------------------------------------------------------------------------------------------

/** Asks the site. It never throws: what goes wrong on the way is an answer too, with a message for the person. */
async function post(path, body = {}) {
  let response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, body: { message: "The site cannot be reached. Are you online?" } };
  }
  try {
    return { ok: response.ok, body: await response.json() };
  } catch {
    return { ok: false, body: { message: `The site gave an answer that this page cannot read (${response.status}).` } };
  }
}

let busy = false; // whether the site is being told something that must not be told twice

/** Tells the site something, and does what it answers. Until then nothing else can be told. */
async function tell(path, body) {
  setBusy(true);
  const left = await follow(await post(path, body));
  setBusy(left);
}

/** Buttons keep the focus while they do nothing, which `disabled` would take from them. */
function setBusy(value) {
  busy = value;
  for (const button of document.querySelectorAll("button")) {
    button.setAttribute("aria-disabled", String(value));
  }
}

/** Does what an answer says; gives whether the page is left. */
async function follow({ ok, body }) {
  for (const { method, options } of body.signals ?? []) {
    try {
      await window.PublicKeyCredential?.[method]?.(JSON.parse(options));
    } catch {
      // a hint to the browser: nobody could do anything about it
    }
  }
  if (body.upgrade) {
    sessionStorage.setItem("upgrade", "true"); // the next page does it, so that nobody waits for it here
  }
  if (body.next) {
    location.assign(body.next);
    return true;
  }
  if (body.recoveryCodes !== undefined) {
    document.getElementById("recovery-codes").textContent = body.recoveryCodes;
  }
  say(body.message ?? "", !ok);
  return false;
}

// --- JSON forms, for browsers that lack them -----------------------------------------------------------------------------

const toBytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt(0));
const toText = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (it) => String.fromCharCode(it)).join(""))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
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
  const { response } = credential;
  const made = Boolean(response.attestationObject);
  const names = made ? ["attestationObject"] : ["authenticatorData", "signature", "userHandle"];
  const members = ["clientDataJSON", ...names].filter((it) => response[it]).map((it) => [it, toText(response[it])]);
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: { ...Object.fromEntries(members), transports: made ? response.getTransports?.() ?? [] : undefined },
  };
}

// --- calls of the browser ------------------------------------------------------------------------------------------------

let call = null; // the controller of the call that is under way: a browser takes no second one

function stop() {
  call?.abort();
  call = null;
}

/** Does something that calls `navigator.credentials`, once what was under way is aborted. */
async function ceremony(work) {
  stop();
  const mine = new AbortController(); // a signal that has aborted stays so: each call needs its own
  call = mine;
  try {
    await work(mine.signal);
  } finally {
    if (call === mine) {
      call = null;
    }
  }
}

/** Gives what the browser gives; null when nothing comes of it, and then the page says why. */
async function ask(get, instead) {
  try {
    return await get();
  } catch (error) {
    if (error.name !== "AbortError") { // that was this page itself: something else goes on
      say(excuse(error, instead), true);
    }
    return null;
  }
}

function excuse(error, instead) {
  switch (error.name) {
    case "NotAllowedError": // cancelled, too late, or no such passkey: browsers do not say which
      return `${instead} You can try again.`;
    case "InvalidStateError":
      return "This device already has a passkey for your account.";
    case "SecurityError":
      return "The address of this page does not fit the passkeys of this site.";
    case "NotSupportedError":
    case "ConstraintError":
      return "No device here can do what this site asks for.";
    case "OperationError":
      return "The browser is busy with another passkey. Finish that first, then try again.";
    default:
      return `${instead} The browser gave a reason that this page does not know: ${error.name}.`;
  }
}

// --- signing in ----------------------------------------------------------------------------------------------------------

async function canAutofill() {
  return (
    supported &&
    typeof PublicKeyCredential.isConditionalMediationAvailable === "function" &&
    (await PublicKeyCredential.isConditionalMediationAvailable())
  );
}

/** Offers passkeys in the autofill list. The request waits while somebody types, and for ever if nobody chooses. */
async function autofill() {
  if (page.page !== "sign-in" || page.script.conditional !== "true") {
    return;
  }
  await ceremony(async (signal) => {
    const asked = (await canAutofill()) && (await post("/authentication/options"));
    if (!asked.ok || signal.aborted) {
      return; // the form works without it
    }
    // browsers take no notice of the timeout here, but sites do: the challenge will not be good for longer
    const again = setTimeout(autofill, (asked.body.timeout ?? 300_000) * 0.8);
    const credential = await choice(asked.body, signal);
    clearTimeout(again);
    if (credential) {
      await tell("/authentication/verify", credentialJson(credential));
    }
  });
}

/** Gives the passkey that somebody chose in the list; null if none, which needs few words: nobody asked for it. */
async function choice(options, signal) {
  try {
    return await navigator.credentials.get({
      mediation: "conditional",
      publicKey: requestOptions(options),
      signal,
    });
  } catch (error) {
    if (error.name !== "AbortError" && error.name !== "NotAllowedError") {
      say(excuse(error, "Autofill offers no passkeys here."), true);
    }
    return null;
  }
}

function usePasskey(options, verify) {
  return ceremony(async (signal) => {
    const asked = await post(options);
    if (!asked.ok) {
      return follow(asked);
    }
    const credential = await ask(
      () => navigator.credentials.get({ publicKey: requestOptions(asked.body), signal }),
      "You were not signed in.",
    );
    return credential && tell(verify, credentialJson(credential));
  });
}

// --- making passkeys -----------------------------------------------------------------------------------------------------

function createPasskey() {
  return ceremony(async (signal) => {
    const asked = await post("/registration/options");
    if (!asked.ok) {
      return follow(asked);
    }
    const credential = await ask(
      () => navigator.credentials.create({ publicKey: creationOptions(asked.body), signal }),
      "No passkey was created.",
    );
    return credential && tell("/registration/verify", credentialJson(credential));
  });
}

/** Makes a passkey without a word, after a sign-in by password. The person is told nothing: they asked for nothing. */
function createSilently() {
  return ceremony(async (signal) => {
    const capabilities = await window.PublicKeyCredential?.getClientCapabilities?.();
    const asked = capabilities?.conditionalCreate && (await post("/registration/options", { mediation: "conditional" }));
    if (!asked?.ok) {
      return;
    }
    try {
      const publicKey = creationOptions(asked.body);
      const credential = await navigator.credentials.create({ mediation: "conditional", publicKey, signal });
      await post("/registration/verify", credentialJson(credential));
    } catch {
      // the browser would rather not
    }
  });
}

/** Takes the offer back where this computer cannot verify who uses the passkey. */
async function checkPlatform() {
  if (page.script["platform-check"] !== "true") {
    return;
  }
  const available = await window.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable();
  if (!available) {
    await tell("/upsell", { decision: "unsupported" });
  }
}

// --- forms and buttons ---------------------------------------------------------------------------------------------------

/** Does what somebody clicked, unless the site is being told something. Autofill goes on if the page stays. */
async function act(work) {
  if (busy) {
    return;
  }
  say("");
  await work();
  if (!busy && !call) {
    autofill();
  }
}

async function send({ post: path, with: _, confirm: question, ...values }) {
  if (question && !window.confirm(question)) {
    return;
  }
  stop();
  if (path === "/identifier") {
    const capabilities = await window.PublicKeyCredential?.getClientCapabilities?.();
    values.relatedOrigins = capabilities?.relatedOrigins ?? false;
  }
  await tell(path, values);
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  act(() => send({ ...form.dataset, ...Object.fromEntries(new FormData(form)) }));
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button || button.form) {
    return;
  }
  const field = document.querySelector(`[name="${button.dataset.with}"]`);
  if (field && !field.reportValidity()) {
    return; // the browser says what is missing, and goes there
  }
  act(() => {
    switch (button.id) {
      case "use-passkey":
        return usePasskey("/authentication/options", "/authentication/verify");
      case "use-passkey-again":
        return usePasskey("/reauthenticate/options", "/reauthenticate/verify");
      case "create-passkey":
        return createPasskey();
      default:
        return send({ ...button.dataset, ...(field && { [field.name]: field.value }) });
    }
  });
});

// a page out of the back/forward cache may be of a session that has ended
window.addEventListener("pageshow", (event) => event.persisted && location.reload());

for (const element of document.querySelectorAll("[data-passkeys]")) {
  element.hidden = (element.dataset.passkeys === "supported") !== supported;
}
if (message.textContent && !document.querySelector("[autofocus]")) {
  message.focus(); // a live region speaks of changes only, not of what stood there from the start
}
if (page.page === "upsell") {
  checkPlatform();
}
if (sessionStorage.getItem("upgrade")) {
  sessionStorage.removeItem("upgrade");
  createSilently();
}
autofill();
