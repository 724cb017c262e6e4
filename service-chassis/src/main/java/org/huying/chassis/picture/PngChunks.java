package org.huying.chassis.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG file (W3C PNG, clause 5) and keeps those that make the picture: no text, no EXIF, no time,
 * nothing behind the end.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final int BEHIND_HEADER = SIGNATURE + AROUND_DATA + 13;
    private static final String EXIF = "eXIf";
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD");

    private PngChunks() {}

    /** Reading behind the end tells that the file is cut off. */
    static Stripped ofPicture(byte[] sent) {
        ByteBuffer file = ByteBuffer.wrap(sent);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(sent.length);
        kept.write(sent, 0, SIGNATURE);
        boolean shown = false;
        Exif exif = Exif.NONE;
        int position = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            int length = file.getInt(position);
            name = new String(sent, position + 4, 4, StandardCharsets.US_ASCII);
            boolean first = position == SIGNATURE;
            if (length < 0 || length > sent.length - position - AROUND_DATA || first != name.equals("IHDR"))
                throw Picture.notOne();
            if (PICTURE.contains(name)) kept.write(sent, position, length + AROUND_DATA);
            if (name.equals(EXIF)) exif = Exif.of(sent, position + 8, length);
            shown |= name.equals("IDAT");
            position += length + AROUND_DATA;
        }
        boolean oddHeader = file.getInt(SIGNATURE) != 13;
        if (!shown || oddHeader) throw Picture.notOne();
        byte[] clean = exif.isUpright() ? kept.toByteArray() : withOrientation(kept.toByteArray(), exif);
        return new Stripped(clean, file.getInt(16), file.getInt(20), exif);
    }

    private static byte[] withOrientation(byte[] clean, Exif exif) {
        byte[] tiff = exif.orientationAlone();
        byte[] named = ByteBuffer.allocate(4 + tiff.length)
                .put(EXIF.getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(clean.length + AROUND_DATA + tiff.length)
                .put(clean, 0, BEHIND_HEADER)
                .putInt(tiff.length)
                .put(named)
                .putInt((int) sum.getValue())
                .put(clean, BEHIND_HEADER, clean.length - BEHIND_HEADER)
                .array();
    }
}
