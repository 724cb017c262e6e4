package org.huying.chassis.picture;

import java.util.Arrays;
import java.util.Optional;

/** The formats of pictures that are understood, by their first bytes. */
public enum PictureFormat {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP_FORM = {'W', 'E', 'B', 'P'};

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty where the bytes begin like none of them. */
    public static Optional<PictureFormat> of(byte[] sent) {
        if (has(sent, 0, JPEG_BEGINS)) return Optional.of(JPEG);
        if (has(sent, 0, PNG_BEGINS)) return Optional.of(PNG);
        return has(sent, 0, RIFF) && has(sent, 8, WEBP_FORM) ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean has(byte[] sent, int at, byte[] letters) {
        return sent.length >= at + letters.length
                && Arrays.equals(sent, at, at + letters.length, letters, 0, letters.length);
    }
}
