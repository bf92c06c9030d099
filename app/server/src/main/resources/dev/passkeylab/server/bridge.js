// Puts the devices of Passkey Lab behind navigator.credentials of the page that loads it. Copy it where you like.
//
//   <script src="http://localhost:8080/assets/bridge.js" data-token="TOKEN"></script>
//
// It stands before every script that calls navigator.credentials. A copy that comes from elsewhere also says where the lab is:
// data-base="http://localhost:8080". In the address of the script, ?token= and ?base= do the same; where there is no tag, as
// when a test tool puts it into each page, window.passkeyLab = { base, token } does, set before.
(() => {
  const tag = document.currentScript;
  const address = tag?.src ? new URL(tag.src) : null;
  const setting = (name) => tag?.dataset[name] ?? address?.searchParams.get(name) ?? window.passkeyLab?.[name];
  const base = (setting("base") ?? address?.origin ?? "http://localhost:8080").replace(/\/$/, "");
  const token = setting("token");
  if (!navigator.credentials || !window.PublicKeyCredential) {
    console.error("Passkey Lab's bridge needs a browser with passkeys, and https or http://localhost: it does nothing here.");
    return;
  }
  const native = {
    create: navigator.credentials.create.bind(navigator.credentials),
    get: navigator.credentials.get.bind(navigator.credentials),
    store: navigator.credentials.store.bind(navigator.credentials),
  };

  // --- What the page says, as JSON: each member converted as the browser would -------------------------------------------

  const toText = (bytes) => {
    let binary = "";
    bytes.forEach((byte) => { binary += String.fromCharCode(byte); });
    return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };
  const toBuffer = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0)).buffer;

  const string = (value) => `${value}`;
  const number = (value) => value | 0;
  const milliseconds = (value) => value >>> 0;
  const truth = (value) => !!value;
  const buffer = (value, path) => {
    if (value instanceof ArrayBuffer) {
      return toText(new Uint8Array(value));
    }
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) {
      return toText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    }
    throw new TypeError(`${path} is no ArrayBuffer and no view of one.`);
  };
  const list = (element) => (value, path) => {
    if (typeof value?.[Symbol.iterator] !== "function" || typeof value === "string") {
      throw new TypeError(`${path} is no list.`);
    }
    return Array.from(value, (it, index) => element(it, `${path}[${index}]`));
  };
  const object = (value, path) => {
    if (value !== null && typeof value !== "object" && typeof value !== "function") {
      throw new TypeError(`${path} is no object.`);
    }
    return value ?? {};
  };
  const dictionary = (required, optional) => (value, path) => {
    const given = object(value, path);
    const json = {};
    for (const [name, convert] of Object.entries({ ...required, ...optional })) {
      const member = given[name];
      if (member !== undefined) {
        json[name] = convert(member, `${path}.${name}`);
      } else if (name in required) {
        throw new TypeError(`${path}.${name} is missing.`);
      }
    }
    return json;
  };
  // The lab overlooks the extensions that it lacks; they are sent so that its trace shows them.
  const anything = (value, path) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? buffer(value, path)
    : Array.isArray(value) ? value.map((it, index) => anything(it, `${path}[${index}]`))
    : value !== null && typeof value === "object" ? members(value, path)
    : value;
  const members = (value, path) =>
    Object.fromEntries(Object.entries(value).map(([name, it]) => [name, anything(it, `${path}.${name}`)]));
  const extensions = (value, path) => {
    const json = members(object(value, path), path);
    return "credProps" in json ? { ...json, credProps: truth(json.credProps) } : json;
  };

  const descriptors = list(dictionary({ type: string, id: buffer }, { transports: list(string) }));
  const common = { timeout: milliseconds, hints: list(string), extensions };
  const options = {
    create: dictionary(
      {
        rp: dictionary({ name: string }, { id: string }),
        user: dictionary({ id: buffer, name: string, displayName: string }),
        challenge: buffer,
        pubKeyCredParams: list(dictionary({ type: string, alg: number })),
      },
      {
        ...common,
        excludeCredentials: descriptors,
        authenticatorSelection: dictionary({}, {
          authenticatorAttachment: string,
          residentKey: string,
          requireResidentKey: truth,
          userVerification: string,
        }),
        attestation: string,
        attestationFormats: list(string),
      }),
    get: dictionary(
      { challenge: buffer },
      { ...common, rpId: string, allowCredentials: descriptors, userVerification: string }),
  };

  const signals = {
    signalUnknownCredential: dictionary({ rpId: string, credentialId: string }),
    signalAllAcceptedCredentials: dictionary({ rpId: string, userId: string, allAcceptedCredentialIds: list(string) }),
    signalCurrentUserDetails: dictionary({ rpId: string, userId: string, name: string, displayName: string }),
  };

  const mediations = ["optional", "silent", "required", "conditional"];
  const mediation = (value = "optional") => {
    if (!mediations.includes(`${value}`)) {
      throw new TypeError(`"${value}" is no mediation.`);
    }
    return `${value}`;
  };

  // --- What the lab says, as objects of the browser's kinds ---------------------------------------------------------------

  // An object of that kind whose attributes stand before the browser's own, which work for its own objects only.
  const dressed = (kind, attributes) => {
    const prototype = Object.create(kind.prototype);
    for (const [name, value] of Object.entries(attributes)) {
      Object.defineProperty(prototype, name,
        typeof value === "function" ? { value, writable: true, enumerable: true } : { get: () => value, enumerable: true });
    }
    return Object.create(prototype);
  };
  const bufferOrNull = (text) => (text === undefined || text === null ? null : toBuffer(text));

  const attestation = (json) => dressed(AuthenticatorAttestationResponse, {
    clientDataJSON: toBuffer(json.clientDataJSON),
    attestationObject: toBuffer(json.attestationObject),
    getTransports: () => [...json.transports],
    getAuthenticatorData: () => toBuffer(json.authenticatorData),
    getPublicKey: () => bufferOrNull(json.publicKey),
    getPublicKeyAlgorithm: () => json.publicKeyAlgorithm,
  });
  const assertion = (json) => dressed(AuthenticatorAssertionResponse, {
    clientDataJSON: toBuffer(json.clientDataJSON),
    authenticatorData: toBuffer(json.authenticatorData),
    signature: toBuffer(json.signature),
    userHandle: bufferOrNull(json.userHandle),
  });
  const made = new WeakSet();
  const credential = (json) => {
    const given = dressed(PublicKeyCredential, {
      id: json.id,
      rawId: toBuffer(json.rawId),
      type: json.type,
      authenticatorAttachment: json.authenticatorAttachment ?? null,
      response: json.response.attestationObject ? attestation(json.response) : assertion(json.response),
      getClientExtensionResults: () => structuredClone(json.clientExtensionResults),
      toJSON: () => structuredClone(json),
    });
    made.add(given);
    return given;
  };
  const exception = ({ name, message }) =>
    name === "TypeError" ? new TypeError(message) : new DOMException(message, name);

  // --- Asking the lab -----------------------------------------------------------------------------------------------------

  // What goes wrong between page and lab is nothing that a browser would say: it is told as such.
  const trouble = (why) => {
    console.error(`Passkey Lab's bridge: ${why}`);
    return new DOMException(`Passkey Lab's bridge: ${why}`, "UnknownError");
  };

  async function ask(path, body, signal) {
    let response;
    try {
      response = await fetch(base + path, {
        method: body ? "POST" : "GET",
        headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }) },
        body: body && JSON.stringify(body),
        signal,
      });
    } catch (error) {
      throw signal?.aborted ? signal.reason
        : trouble(`the lab cannot be reached at ${base}. Does it run, and does the page's connect-src allow it?`);
    }
    const answer = await response.json();
    if (!response.ok) {
      throw trouble(`the lab answered ${response.status}: ${answer.message}`);
    }
    return answer;
  }

  const untilAborted = (signal) =>
    new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      if (signal?.aborted) {
        reject(signal.reason);
      }
    });

  const amongStrangers = () => {
    try {
      for (let it = window; it !== it.parent; it = it.parent) {
        if (it.parent.origin !== origin) {
          return true;
        }
      }
      return false;
    } catch (error) {
      return true; // the origin of a stranger may not even be read
    }
  };

  let pending = false;

  async function call(kind, given) {
    const how = mediation(given.mediation);
    const publicKey = options[kind](given.publicKey, "publicKey");
    const signal = given.signal;
    signal?.throwIfAborted();
    if (amongStrangers()) {
      throw new DOMException("The lab has no passkeys for frames in pages of other origins.", "NotAllowedError");
    }
    if (how === "silent") {
      if (kind === "get") {
        return null; // no passkey is used without asking
      }
      throw new DOMException("create() cannot be silent.", "NotSupportedError");
    }
    if (pending) {
      throw new DOMException("A request is already pending.", "OperationError");
    }
    pending = true;
    try {
      const answer = await ask(`/${kind}`, { origin, mediation: how, publicKey }, signal);
      if (answer.error?.name === "pending") {
        return await untilAborted(signal);
      }
      if (answer.error) {
        throw exception(answer.error);
      }
      return credential(answer);
    } finally {
      pending = false;
    }
  }

  const signal = (method) => async (given) => {
    const { error } = await ask("/signal", { ...signals[method](given, "options"), method, origin });
    if (error) {
      throw exception(error);
    }
  };

  // --- In the place of the browser's --------------------------------------------------------------------------------------

  const put = (target, functions) => {
    for (const [name, value] of Object.entries(functions)) {
      Object.defineProperty(value, "name", { value: name });
      Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
    }
  };
  put(CredentialsContainer.prototype, {
    create: async (given = {}) => (given?.publicKey === undefined ? native.create(given) : call("create", given)),
    get: async (given = {}) => (given?.publicKey === undefined ? native.get(given) : call("get", given)),
    store: async (given) => {
      if (made.has(given)) {
        throw new DOMException("A passkey is stored by its device.", "NotSupportedError");
      }
      return native.store(given);
    },
  });
  const capabilities = () => ask("/capabilities");
  put(PublicKeyCredential, {
    ...Object.fromEntries(Object.keys(signals).map((method) => [method, signal(method)])),
    getClientCapabilities: capabilities,
    isConditionalMediationAvailable: async () => (await capabilities()).conditionalGet,
    isUserVerifyingPlatformAuthenticatorAvailable: async () => (await capabilities()).userVerifyingPlatformAuthenticator,
  });
})();
