package org.huying.intake.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huying.chassis.secret.AesGcm;

/**
 * The master keys of the local stack, in a file only the service may read: 32 random bytes in base64 a line, the
 * current one first, former ones below it. The file is read each time, which is rarely: a new line needs no restart.
 */
final class FileMasterKey implements MasterKey {
    static final String PREFIX = "file-";

    private final Path file;

    /** Refuses a file that cannot be used. */
    FileMasterKey(Path file) throws IOException {
        this.file = file;
        read(file);
    }

    @Override
    public List<String> ids() {
        return List.copyOf(keys().keySet());
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] boundTo) {
        Map<String, byte[]> keys = keys();
        String id = keys.keySet().iterator().next();
        return new Wrapped(AesGcm.seal(keys.get(id), key, boundTo), id);
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] boundTo) {
        byte[] key = keys().get(wrapped.under());
        if (key == null) throw new IllegalStateException("the master key " + wrapped.under() + " is not in the file");
        return AesGcm.open(key, wrapped.bytes(), boundTo);
    }

    /** Derived, so that one key never served two purposes. */
    @Override
    public Optional<byte[]> earlierMarkingKey() {
        byte[] current = keys().values().iterator().next();
        return Optional.of(Digests.hmac(current, "mark".getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, byte[]> keys() {
        try {
            return read(file);
        } catch (IOException unreadable) {
            throw new VaultUnavailable(unreadable);
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            byte[] key = Base64.getDecoder().decode(line.strip());
            if (key.length != AesGcm.KEY_BYTES)
                throw new IllegalStateException(
                        "each line of huying.vault.master-key-file must hold 32 bytes in base64");
            keys.put(PREFIX + HexFormat.of().formatHex(Digests.sha256(key), 0, 4), key);
        }
        if (keys.isEmpty()) throw new IllegalStateException("huying.vault.master-key-file holds no key of 32 bytes");
        return keys;
    }
}
