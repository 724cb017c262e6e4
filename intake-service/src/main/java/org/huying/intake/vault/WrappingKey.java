package org.huying.intake.vault;

import org.huying.chassis.secret.AesGcm;

/** A key that wraps the keys of persons, as it lies in memory. Its text form shows its name alone. */
record WrappingKey(String id, byte[] key) {
    Wrapped wrap(byte[] inner, byte[] boundTo) {
        return new Wrapped(AesGcm.seal(key, inner, boundTo), id);
    }

    byte[] unwrap(byte[] wrapped, byte[] boundTo) {
        return AesGcm.open(key, wrapped, boundTo);
    }

    @Override
    public String toString() {
        return "WrappingKey[" + id + "]";
    }
}
