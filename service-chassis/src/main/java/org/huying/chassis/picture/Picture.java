package org.huying.chassis.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.problem.Invalid;

/**
 * The bytes of a picture without anything a camera writes beside it: where it was taken, with what, when, and small
 * copies of it. The picture itself is not encoded anew: it stays as it was taken, no decoder runs on what strangers
 * send, and nothing grows in memory. What is not a picture by its first bytes and its structure is refused. Of the
 * camera's notes only how it was held is kept, so that the picture stands upright.
 *
 * @param point what the camera had noted of where it was; no more in the bytes
 */
public record Picture(
        PictureFormat format,
        byte[] bytes,
        int width,
        int height,
        int orientation,
        Optional<GpsPoint> point,
        String sha256,
        String sentSha256) {
    public static Picture of(byte[] sent, Set<PictureFormat> taken) {
        PictureFormat format = PictureFormat.of(sent).filter(taken::contains).orElseThrow(Picture::notOne);
        try {
            Stripped stripped =
                    switch (format) {
                        case JPEG -> JpegSegments.ofPicture(sent);
                        case PNG -> PngChunks.ofPicture(sent);
                        case WEBP -> WebpChunks.ofPicture(sent);
                    };
            if (stripped.width() < 1 || stripped.height() < 1) throw notOne();
            return new Picture(format, stripped, sent);
        } catch (IndexOutOfBoundsException cutOff) {
            throw notOne();
        }
    }

    private Picture(PictureFormat format, Stripped clean, byte[] sent) {
        this(
                format,
                clean.bytes(),
                clean.width(),
                clean.height(),
                clean.exif().orientation(),
                clean.exif().point(),
                sha256(clean.bytes()),
                sha256(sent));
    }

    public String mediaType() {
        return format.mediaType();
    }

    public long pixels() {
        return (long) width * height;
    }

    static Invalid notOne() {
        return new Invalid("", "照片不完整，或不是此处接受的格式 · not a whole picture of a format that is taken here");
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
        return mediaType() + " " + sha256;
    }
}
