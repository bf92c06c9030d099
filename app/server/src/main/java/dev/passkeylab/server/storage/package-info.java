/// What a site keeps, in a database: H2 in a file of its own, or PostgreSQL.
///
/// The tables are in `V1__passkeys.sql`, with the reason of every column. One operation of the
/// repository is one transaction.
@NullMarked
package dev.passkeylab.server.storage;

import org.jspecify.annotations.NullMarked;
