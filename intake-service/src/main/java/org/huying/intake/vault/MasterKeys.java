package org.huying.intake.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The master key under which is wrapped now, and those of another kind from which it takes over. */
record MasterKeys(MasterKey current, List<MasterKey> former) implements MasterKey {
    @Override
    public List<String> ids() {
        return Stream.concat(current.ids().stream(), former.stream().flatMap(key -> key.ids().stream()))
                .toList();
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] boundTo) {
        return current.wrap(key, boundTo);
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] boundTo) {
        return former.stream()
                .filter(key -> key.ids().contains(wrapped.under()))
                .findFirst()
                .orElse(current)
                .unwrap(wrapped, boundTo);
    }

    @Override
    public Optional<byte[]> earlierMarkingKey() {
        return former.stream()
                .flatMap(key -> key.earlierMarkingKey().stream())
                .findFirst()
                .or(current::earlierMarkingKey);
    }
}
