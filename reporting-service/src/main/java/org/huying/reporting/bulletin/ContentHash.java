package org.huying.reporting.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a bulletin's content in canonical form, in UTF-8. */
public record ContentHash(String hex) {
    /** How anybody can check it, in words for the paper itself. */
    public static final String HOW =
            "SHA-256（十六进制）：对 content 按 RFC 8785 规范化后的 UTF-8 字节计算 · SHA-256 in hexadecimal of member content, "
                    + "canonicalised by RFC 8785, in UTF-8. For example: jq -cjS .content | sha256sum";

    static ContentHash of(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return of(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ContentHash of(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
