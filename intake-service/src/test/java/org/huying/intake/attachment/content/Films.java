package org.huying.intake.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Small films as phones make them, box by box; what they show is made up. */
public final class Films {
    public static final String SHOWN = "what the film shows";
    public static final String WAY = "where the camera went";
    public static final String MAKER = "Telling Phone 15";

    private Films() {}

    public static byte[] mp4(int seconds) {
        return film("isom", seconds);
    }

    public static byte[] quickTime(int seconds) {
        return film("qt  ", seconds);
    }

    /** With a place in its user data, a maker's note, and a track of metadata beside the picture's. */
    private static byte[] film(String brand, int seconds) {
        byte[] head = box("ftyp", text(brand + "\0\0\0\0" + brand));
        byte[] note = box("uuid", text("0123456789abcdef" + MAKER));
        int media = head.length + note.length + moov(seconds, 0).length + 8;
        byte[] data = box("mdat", text(SHOWN + WAY));
        return joined(head, note, moov(seconds, media), data);
    }

    private static byte[] moov(int seconds, int media) {
        byte[] place = box("©xyz", joined(numbers(18 << 16 | 0x15C7), text("+26.5700+106.7100/")));
        byte[] user = box("udta", joined(place, box("©mak", text(MAKER))));
        return box(
                "moov",
                box("mvhd", joined(numbers(0, 0x5F000000, 0x5F000000, 1_000, seconds * 1_000), new byte[80])),
                track("vide", seconds, media, SHOWN.length()),
                track("meta", seconds, media + SHOWN.length(), WAY.length()),
                user);
    }

    private static byte[] track(String handler, int seconds, int offset, int length) {
        byte[] table = box(
                "stbl",
                box("stsc", numbers(0, 1, 1, 1, 1)),
                box("stsz", numbers(0, 0, 1, length)),
                box("stco", numbers(0, 1, offset)));
        return box(
                "trak",
                box("tkhd", joined(numbers(0, 0x5F000000, 0x5F000000, 1, 0, seconds * 1_000), new byte[60])),
                box(
                        "mdia",
                        box("mdhd", joined(numbers(0, 0x5F000000, 0x5F000000, 600, seconds * 600), new byte[4])),
                        box("hdlr", joined(numbers(0, 0), text(handler), new byte[12], text(MAKER))),
                        box("minf", table)));
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] whole = joined(content);
        return joined(numbers(8 + whole.length), text(type), whole);
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) bytes.putInt(number);
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }
}
