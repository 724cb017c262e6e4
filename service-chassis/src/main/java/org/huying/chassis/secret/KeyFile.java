package org.huying.chassis.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Seals a few small secrets under a key from a file: 32 random bytes in base64 a line, the one to seal with first,
 * former ones, which still open, below it. What is sealed begins with four bytes that name its key.
 */
public final class KeyFile {
    private static final int NAME_BYTES = Integer.BYTES;

    private final Map<Integer, byte[]> keys;

    private KeyFile(Map<Integer, byte[]> keys) {
        this.keys = keys;
    }

    /** Refuses a file that cannot be used, saying why and never what is in it. */
    public static KeyFile read(Path file) {
        Map<Integer, byte[]> keys = new LinkedHashMap<>();
        for (String line : lines(file)) if (!line.isBlank()) add(line.strip(), file, keys);
        if (keys.isEmpty()) throw new IllegalStateException(file + " holds no key of 32 bytes in base64");
        return new KeyFile(keys);
    }

    /** @param boundTo what the secret belongs to; it cannot be opened as somebody else's */
    public byte[] seal(byte[] secret, byte[] boundTo) {
        var current = keys.entrySet().iterator().next();
        byte[] sealed = AesGcm.seal(current.getValue(), secret, boundTo);
        return ByteBuffer.allocate(NAME_BYTES + sealed.length)
                .putInt(current.getKey())
                .put(sealed)
                .array();
    }

    /** Refuses, with an {@link IllegalStateException}, what was changed, or bound to something else. */
    public byte[] open(byte[] sealed, byte[] boundTo) {
        byte[] key = keys.get(keyOf(sealed));
        if (key == null) throw new IllegalStateException("sealed under a key that is not in the file");
        return AesGcm.open(key, Arrays.copyOfRange(sealed, NAME_BYTES, sealed.length), boundTo);
    }

    /** Names the key something was sealed under. */
    public static int keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt();
    }

    /** The names of the keys that open. */
    public Set<Integer> names() {
        return Collections.unmodifiableSet(keys.keySet());
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    private static void add(String line, Path file, Map<Integer, byte[]> keys) {
        byte[] key = decoded(line, file);
        if (key.length != AesGcm.KEY_BYTES)
            throw new IllegalStateException("each line of " + file + " must hold 32 bytes in base64");
        keys.put(name(key), key);
    }

    /** The decoder's own words quote what it was given. */
    private static byte[] decoded(String line, Path file) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("each line of " + file + " must hold 32 bytes in base64");
        }
    }

    private static int name(byte[] key) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getInt();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
