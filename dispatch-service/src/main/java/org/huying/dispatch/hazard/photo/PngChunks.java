package org.huying.dispatch.hazard.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Walks the chunks of a PNG file (W3C PNG, clause 5) and keeps those that make the picture: no text, no EXIF, no time,
 * nothing behind the end.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD");

    private PngChunks() {}

    /** Reading behind the end tells that the file is cut off. */
    static byte[] ofPicture(byte[] sent) {
        ByteBuffer file = ByteBuffer.wrap(sent);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(sent, 0, SIGNATURE);
        boolean shown = false;
        int position = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            int length = file.getInt(position);
            name = new String(sent, position + 4, 4, StandardCharsets.US_ASCII);
            boolean first = position == SIGNATURE;
            if (length < 0 || length > sent.length - position - AROUND_DATA || first != name.equals("IHDR"))
                throw Picture.notOne();
            if (PICTURE.contains(name)) kept.write(sent, position, length + AROUND_DATA);
            shown |= name.equals("IDAT");
            position += length + AROUND_DATA;
        }
        if (!shown) throw Picture.notOne();
        return kept.toByteArray();
    }
}
