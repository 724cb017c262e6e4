package org.huying.intake.vault;

import java.util.List;
import java.util.Optional;

/**
 * What wraps the few keys that wrap all others. The key itself never leaves the implementation (a file, or a KMS); one
 * that was taken over by another still unwraps what it wrapped. Whatever is out of reach is {@link VaultUnavailable}.
 */
interface MasterKey {
    /** Names of the keys that unwrap what was wrapped under them; the first one is current. */
    List<String> ids();

    Wrapped wrap(byte[] key, byte[] boundTo);

    /** Refuses, with an {@link IllegalStateException}, what was wrapped otherwise or bound to something else. */
    byte[] unwrap(Wrapped wrapped, byte[] boundTo);

    /** From which the marks of before there were keys of their own were made; empty where there was none. */
    Optional<byte[]> earlierMarkingKey();
}
