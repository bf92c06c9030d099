package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/// How our values stand in columns.
final class Columns {

  private Columns() {}

  /// {@return an instant as a parameter}
  static Argument of(@Nullable Instant instant) {
    return (position, statement, _) -> {
      if (instant == null) {
        statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE);
      } else {
        statement.setObject(position, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
      }
    };
  }

  /// {@return bytes as a parameter}
  static Argument of(@Nullable Bytes bytes) {
    return (position, statement, _) ->
        statement.setBytes(position, bytes == null ? null : bytes.toArray());
  }

  /// {@return texts as a parameter}
  static Argument of(List<String> texts) {
    return (position, statement, context) ->
        statement.setArray(
            position, context.getConnection().createArrayOf("varchar", texts.toArray()));
  }

  static Bytes bytes(ResultSet row, String column) throws SQLException {
    return Bytes.wrap(row.getBytes(column));
  }

  static @Nullable Bytes optionalBytes(ResultSet row, String column) throws SQLException {
    var bytes = row.getBytes(column);
    return bytes == null ? null : Bytes.wrap(bytes);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    try {
      return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    } finally {
      array.free();
    }
  }
}
