package org.huying.dispatch.hazard.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones take them, with what phones write beside them. */
public final class Photographs {
    /** Stands for where, when and with what a picture was taken. */
    public static final String SECRET = "GPS 26.57N 106.71E";

    private Photographs() {}

    public static byte[] jpeg() {
        return encoded("jpg");
    }

    public static byte[] png() {
        return encoded("png");
    }

    /** With an EXIF segment before the picture, a comment, and a film behind its end. */
    public static byte[] tellingJpeg() {
        byte[] exif = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        byte[] plain = jpeg();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        segment(told, 0xE1, exif);
        segment(told, 0xFE, SECRET.getBytes(StandardCharsets.US_ASCII));
        told.write(plain, 2, plain.length - 2);
        told.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return told.toByteArray();
    }

    /** With its first chunk, then EXIF and a text. */
    public static byte[] tellingPng() {
        byte[] plain = png();
        int behindHeader = 8 + 12 + 13;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, behindHeader);
        chunk(told, "eXIf", SECRET);
        chunk(told, "tEXt", "Comment\0" + SECRET);
        told.write(plain, behindHeader, plain.length - behindHeader);
        told.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return told.toByteArray();
    }

    public static BufferedImage seen(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] encoded(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) for (int y = 0; y < 30; y++) image.setRGB(x, y, x * 6 << 16 | y * 8 << 8 | 0x40);
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, encoded);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return encoded.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] data) {
        to.write(0xFF);
        to.write(marker);
        to.write(data.length + 2 >> 8);
        to.write(data.length + 2 & 0xFF);
        to.writeBytes(data);
    }

    private static void chunk(ByteArrayOutputStream to, String name, String text) {
        byte[] named = (name + text).getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(named);
        number(to, text.length());
        to.writeBytes(named);
        number(to, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream to, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) to.write(value >> shift & 0xFF);
    }
}
