package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/// Passkeys.
record PasskeyTable(Handle handle) {

  private static final String SELECT = "SELECT * FROM passkey ";

  boolean insertIfAbsent(Passkey passkey) {
    var insert =
        handle.createUpdate(
            """
            INSERT INTO passkey (
              credential_id, user_handle, rp_id, public_key, sign_count, uv_initialized,
              backup_eligible, backup_state, transports, aaguid, label, created_at, last_used_at)
            VALUES (
              :id, :user, :rp, :key, :count, :uv,
              :eligible, :backup, :transports, :aaguid, :label, :created, :used)
            ON CONFLICT DO NOTHING\
            """);
    return bind(insert, passkey).execute() == 1;
  }

  Optional<Passkey> withId(Bytes id) {
    return read("WHERE credential_id = :id", "id", id).stream().findFirst();
  }

  List<Passkey> of(Bytes user) {
    return read("WHERE user_handle = :user ORDER BY added", "user", user);
  }

  boolean replace(Passkey before, Passkey after) {
    var now = read("WHERE credential_id = :id FOR UPDATE", "id", before.id());
    if (!now.equals(List.of(before))) {
      return false;
    }
    var update =
        handle.createUpdate(
            """
            UPDATE passkey SET
              user_handle = :user, rp_id = :rp, public_key = :key, sign_count = :count,
              uv_initialized = :uv, backup_eligible = :eligible, backup_state = :backup,
              transports = :transports, aaguid = :aaguid, label = :label, created_at = :created,
              last_used_at = :used
            WHERE credential_id = :id\
            """);
    return bind(update, after).execute() == 1;
  }

  boolean delete(Bytes id) {
    var delete = handle.createUpdate("DELETE FROM passkey WHERE credential_id = :id");
    return delete.bind("id", Columns.of(id)).execute() == 1;
  }

  private List<Passkey> read(String where, String name, Bytes value) {
    return handle
        .createQuery(SELECT + where)
        .bind(name, Columns.of(value))
        .map(PasskeyTable::passkey)
        .list();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Passkey passkey) {
    var record = passkey.record();
    return statement
        .bind("id", Columns.of(record.id()))
        .bind("user", Columns.of(record.userHandle()))
        .bind("rp", record.rpId())
        .bind("key", Columns.of(record.publicKey()))
        .bind("count", record.signCount())
        .bind("uv", record.uvInitialized())
        .bind("eligible", record.backupEligible())
        .bind("backup", record.backupState())
        .bind("transports", Columns.of(record.transports()))
        .bind("aaguid", uuid(passkey.aaguid()))
        .bind("label", passkey.label())
        .bind("created", Columns.of(passkey.created()))
        .bind("used", Columns.of(passkey.used()));
  }

  private static Passkey passkey(ResultSet row, StatementContext context) throws SQLException {
    var record =
        new CredentialRecord(
            Columns.bytes(row, "credential_id"),
            Columns.bytes(row, "public_key"),
            row.getLong("sign_count"),
            row.getBoolean("uv_initialized"),
            row.getBoolean("backup_eligible"),
            row.getBoolean("backup_state"),
            Columns.texts(row, "transports"),
            Columns.bytes(row, "user_handle"),
            row.getString("rp_id"));
    return new Passkey(
        record,
        row.getString("label"),
        bytes(row.getObject("aaguid", UUID.class)),
        Columns.instant(row, "created_at"),
        Columns.optionalInstant(row, "last_used_at"));
  }

  private static UUID uuid(Bytes aaguid) {
    var halves = ByteBuffer.wrap(aaguid.toArray());
    return new UUID(halves.getLong(), halves.getLong());
  }

  private static Bytes bytes(UUID aaguid) {
    var bytes = ByteBuffer.allocate(2 * Long.BYTES);
    bytes.putLong(aaguid.getMostSignificantBits()).putLong(aaguid.getLeastSignificantBits());
    return Bytes.wrap(bytes.array());
  }
}
