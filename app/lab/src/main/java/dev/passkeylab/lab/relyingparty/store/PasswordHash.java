package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import java.security.MessageDigest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The hash of a password, with what is needed to make it again.
public record PasswordHash(PasswordCost cost, Bytes salt, Bytes hash) {

  private static final int LENGTH = 32;

  /// What four hashes at a time fill, of a kibibyte each, at the cost that is worth its name.
  private static final int KEPT = 4 * PasswordCost.PRODUCTION.kibibytes();

  /// The memory that hashes fill, used again: a thousand sign-ins would else leave gigabytes behind
  /// faster than they are collected.
  private static final BlockPool MEMORY = new FixedBlockPool(KEPT);

  /// {@return the hash of `password`}
  public static PasswordHash of(String password, Bytes salt, PasswordCost cost) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kibibytes())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt.toArray())
            .withBlockPool(MEMORY)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    var hash = new byte[LENGTH];
    generator.generateBytes(Bytes.utf8(password).toArray(), hash);
    return new PasswordHash(cost, salt, Bytes.wrap(hash));
  }

  /// {@return whether `password` is the one that was hashed; how long that takes says nothing about
  /// where they differ}
  public boolean matches(String password) {
    var other = of(password, salt, cost);
    return MessageDigest.isEqual(hash.toArray(), other.hash.toArray());
  }
}
