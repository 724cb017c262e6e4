package org.huying.intake.vault;

import org.huying.chassis.secret.AesGcm;

/** A key ring of one wrapping key and one marking key, for tests without a database. */
public final class OneKeyRing implements KeyRing {
    private final WrappingKey key = new WrappingKey("w-test", AesGcm.newKey());
    private final byte[] marking = AesGcm.newKey();

    public static EnvelopeVault envelopes(OneKeyRing ring) {
        return new EnvelopeVault(ring);
    }

    public static Marks marks(OneKeyRing ring) {
        return new Marks(ring);
    }

    @Override
    public WrappingKey current() {
        return key;
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] boundTo) {
        return key.unwrap(wrapped.bytes(), boundTo);
    }

    @Override
    public byte[] markingKey() {
        return marking;
    }
}
