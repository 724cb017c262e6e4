package org.huying.intake.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The master key of the local stack: 32 random bytes, base64, in a file only the service may read. */
@ApplicationScoped
class FileMasterKey implements MasterKey {
    private final byte[] key;
    /** Derived, so that one key never serves two purposes. */
    private final byte[] markingKey;

    private final String id;

    FileMasterKey(@ConfigProperty(name = "huying.vault.master-key-file") Path file) throws IOException {
        this.key = read(file);
        this.markingKey = hmac(key, "mark".getBytes(StandardCharsets.UTF_8));
        this.id = "file-" + HexFormat.of().formatHex(sha256(key), 0, 4);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public byte[] wrap(byte[] inner, byte[] boundTo) {
        return AesGcm.seal(key, inner, boundTo);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] boundTo) {
        return AesGcm.open(key, wrapped, boundTo);
    }

    @Override
    public byte[] mark(byte[] content) {
        return hmac(markingKey, content);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length != AesGcm.KEY_BYTES)
            throw new IllegalStateException("huying.vault.master-key-file must hold 32 bytes in base64");
        return Arrays.copyOf(key, key.length);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
