package org.huying.dispatch.hazard.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.huying.chassis.problem.Invalid;

/**
 * The bytes of a JPEG or PNG picture without anything a camera writes beside it: where it was taken, with what, when,
 * and small copies of it. The picture itself is not encoded anew: what is evidence stays as it was taken, no decoder
 * runs on what strangers send, and nothing grows in memory. What is not a picture by its first bytes and its structure
 * is refused. The camera's note how it was held goes too: phones have to send pictures upright.
 */
public record Picture(String mediaType, byte[] bytes, String sha256, String sentSha256) {
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    public static Picture of(byte[] sent) {
        if (sent.length > LARGEST) throw new Invalid("", "照片不能超过 5 MiB · a photo has at most 5 MiB");
        try {
            if (begins(sent, JPEG)) return new Picture("image/jpeg", JpegSegments.ofPicture(sent), sent);
            if (begins(sent, PNG)) return new Picture("image/png", PngChunks.ofPicture(sent), sent);
        } catch (IndexOutOfBoundsException cutOff) {
            throw notOne();
        }
        throw notOne();
    }

    private Picture(String mediaType, byte[] clean, byte[] sent) {
        this(mediaType, clean, sha256(clean), sha256(sent));
    }

    static Invalid notOne() {
        return new Invalid("", "不是完整的 JPEG 或 PNG 照片 · not a whole JPEG or PNG picture");
    }

    private static boolean begins(byte[] sent, byte[] with) {
        return sent.length >= with.length && Arrays.equals(sent, 0, with.length, with, 0, with.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && sentSha256.equals(picture.sentSha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sentSha256);
    }

    @Override
    public String toString() {
        return mediaType + " " + sha256;
    }
}
