package org.huying.chassis.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /** Held in one of the eight ways of EXIF, at 26.57 N 106.71 E. */
    public static byte[] locatedJpeg(int orientation) {
        return withExif(tiff(orientation, 'N', 26_570, 'E', 106_710));
    }

    public static byte[] jpegAt(char northSouth, int lat, char eastWest, int lon) {
        return withExif(tiff(1, northSouth, lat * 1_000, eastWest, lon * 1_000));
    }

    public static byte[] locatedPng(int orientation) {
        byte[] plain = png();
        int behindHeader = 8 + 12 + 13;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, behindHeader);
        chunk(told, "eXIf", new String(tiff(orientation, 'N', 26_570, 'E', 106_710), StandardCharsets.ISO_8859_1));
        told.write(plain, behindHeader, plain.length - behindHeader);
        return told.toByteArray();
    }

    /** 40 by 30 pixels by its headers; its picture data is made up, no decoder of ours looks at it. */
    public static byte[] locatedWebp(int orientation) {
        byte[] tiff = tiff(orientation, 'N', 26_570, 'E', 106_710);
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + 26 + 8 + tiff.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity() - 8);
        file.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(8);
        file.put(new byte[] {39, 0, 0, 29, 0, 0});
        file.put("VP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(18).put(new byte[] {0x30, 1, 0, (byte) 0x9D, 1, 0x2A
        });
        file.putShort((short) 40).putShort((short) 30).put(new byte[8]);
        file.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(tiff.length).put(tiff);
        return file.array();
    }

    private static byte[] withExif(byte[] tiff) {
        byte[] exif = ByteBuffer.allocate(6 + tiff.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
        byte[] plain = jpeg();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        segment(told, 0xE1, exif);
        told.write(plain, 2, plain.length - 2);
        return told.toByteArray();
    }

    /** Two entries of the first directory, four of the second, and two times three rationals, in thousandths. */
    private static byte[] tiff(int orientation, char northSouth, int lat, char eastWest, int lon) {
        ByteBuffer tiff = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, 2, 2, northSouth);
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, eastWest);
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        for (int thousandths : new int[] {lat, lon})
            tiff.putInt(thousandths).putInt(1_000).putInt(0).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
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
        byte[] named = (name + text).getBytes(StandardCharsets.ISO_8859_1);
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
