-- The tables of a site with passkeys, for PostgreSQL and for H2 in its PostgreSQL mode. Take them for your own site: they need
-- nothing of this program. Binary stays binary; times are instants; what is secret is kept as a hash.

CREATE TABLE account (
  -- What authenticators know the account by, user.id: random, so that it says nothing of its owner, and never changed.
  user_handle   BYTEA PRIMARY KEY CHECK (octet_length(user_handle) BETWEEN 1 AND 64),
  name          VARCHAR(254) NOT NULL UNIQUE,
  -- $argon2id$v=19$m=…,t=…,p=…$salt$hash. A site that has accounts without a password takes NOT NULL away.
  password      VARCHAR(200) NOT NULL,
  -- When its owner last said no to a passkey, so as not to ask again too soon.
  declined_at   TIMESTAMP(6) WITH TIME ZONE,
  added         BIGINT GENERATED ALWAYS AS IDENTITY
);

CREATE TABLE recovery_code (
  user_handle   BYTEA NOT NULL REFERENCES account ON DELETE CASCADE,
  ordinal       INTEGER NOT NULL,
  code          VARCHAR(200) NOT NULL,           -- hashed like a password; a code that was used is deleted
  PRIMARY KEY (user_handle, ordinal)
);

-- The credential record of WebAuthn Level 3, #credential-record, and what its owner wants to know of it.
CREATE TABLE passkey (
  -- Unique in the whole table: a credential that somebody else has registered is refused.
  credential_id     BYTEA PRIMARY KEY CHECK (octet_length(credential_id) BETWEEN 1 AND 1023),
  user_handle       BYTEA NOT NULL REFERENCES account ON DELETE CASCADE,
  rp_id             VARCHAR(253) NOT NULL,
  public_key        BYTEA NOT NULL,              -- COSE_Key, as the authenticator gave it: any algorithm fits
  sign_count        BIGINT NOT NULL CHECK (sign_count BETWEEN 0 AND 4294967295),
  uv_initialized    BOOLEAN NOT NULL,            -- whether it has ever verified its user, so that it may stand for two factors
  backup_eligible   BOOLEAN NOT NULL,            -- never changes
  backup_state      BOOLEAN NOT NULL,            -- changes with every sign-in
  transports        VARCHAR ARRAY NOT NULL,      -- getTransports(), unknown ones too: they go back into allow and exclude lists
  aaguid            UUID NOT NULL,               -- the model of the authenticator; all zero where it does not say
  label             VARCHAR NOT NULL,            -- what its owner calls it
  created_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_used_at      TIMESTAMP(6) WITH TIME ZONE,
  added             BIGINT GENERATED ALWAYS AS IDENTITY,
  CHECK (backup_eligible OR NOT backup_state)
);
CREATE INDEX passkey_of_account ON passkey (user_handle);

CREATE TABLE session (
  id            BYTEA PRIMARY KEY,               -- SHA-256 of the cookie: who reads this table signs in as nobody
  user_handle   BYTEA REFERENCES account ON DELETE CASCADE,
  since         TIMESTAMP(6) WITH TIME ZONE,     -- when its owner last showed that it is them; NULL in one that only remembers
  passed        VARCHAR ARRAY NOT NULL,          -- the factors by which they did
  verified      BOOLEAN NOT NULL,
  pending       VARCHAR NOT NULL,
  offer         VARCHAR NOT NULL,
  message       VARCHAR NOT NULL,
  touched_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX session_of_account ON session (user_handle);

-- A challenge belongs to one session and one ceremony and is deleted by the response that answers it, whatever that is worth.
-- There may be several, since a browser has several tabs.
CREATE TABLE challenge (
  session             BYTEA NOT NULL REFERENCES session ON DELETE CASCADE,
  ceremony            VARCHAR(14) NOT NULL CHECK (ceremony IN ('registration', 'authentication')),
  challenge           BYTEA NOT NULL CHECK (octet_length(challenge) >= 16),
  conditional         BOOLEAN NOT NULL,
  user_verification   VARCHAR(11) NOT NULL,
  expires_at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  issued              BIGINT GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (session, ceremony, challenge)
);

CREATE TABLE one_time_code (
  purpose       VARCHAR(200) PRIMARY KEY,
  code          VARCHAR(200) NOT NULL,           -- hashed like a password
  expires_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  tries_left    INTEGER NOT NULL
);

-- What may be tried so many times only. The row of what is tried is locked while its attempts are counted.
CREATE TABLE limited (
  what          BYTEA PRIMARY KEY                -- SHA-256 of it: names that somebody typed are of any length
);

CREATE TABLE attempt (
  what          BYTEA NOT NULL REFERENCES limited ON DELETE CASCADE,
  made_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX attempt_of_what ON attempt (what);
