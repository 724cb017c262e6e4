package org.huying.chassis.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Walks the chunks of a WebP file (RFC 9649) and keeps those that make the picture: no EXIF, no XMP, nothing unknown,
 * nothing behind the end. Animations are no photos and are refused.
 */
final class WebpChunks {
    private static final int HEADER = 12;
    private static final int NAMED = 8;
    private static final String EXTENDED = "VP8X";
    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final Set<String> PICTURE = Set.of(EXTENDED, LOSSY, LOSSLESS, "ALPH", "ICCP");

    private final byte[] sent;
    private final ByteBuffer file;
    private final ByteArrayOutputStream kept;
    private boolean shown;
    private int flagsAt = -1;
    private int width;
    private int height;
    private Exif exif = Exif.NONE;

    private WebpChunks(byte[] sent) {
        this.sent = sent;
        this.file = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
        this.kept = new ByteArrayOutputStream(sent.length);
    }

    static Stripped ofPicture(byte[] sent) {
        return new WebpChunks(sent).walked();
    }

    private Stripped walked() {
        long end = (file.getInt(4) & 0xFFFFFFFFL) + NAMED;
        if (end > sent.length) throw Picture.notOne();
        kept.write(sent, 0, HEADER);
        int position = HEADER;
        while (position < end) {
            long length = file.getInt(position + 4) & 0xFFFFFFFFL;
            if (length > end - position - NAMED) throw Picture.notOne();
            take(new String(sent, position, 4, StandardCharsets.US_ASCII), position, (int) length);
            position += NAMED + (int) (length + length % 2);
        }
        if (!shown) throw Picture.notOne();
        return new Stripped(finished(), width, height, exif);
    }

    private void take(String name, int position, int length) {
        int data = position + NAMED;
        if (name.equals("ANMF")) throw Picture.notOne();
        if (name.equals("EXIF")) exif = Exif.of(sent, data, length);
        if (!PICTURE.contains(name)) return;
        if (name.equals(EXTENDED)) flagsAt = kept.size() + NAMED;
        if (!name.equals("ALPH") && !name.equals("ICCP")) measure(name, data);
        shown |= name.equals(LOSSY) || name.equals(LOSSLESS);
        kept.write(sent, position, NAMED + length);
        if (length % 2 == 1) kept.write(0);
    }

    /** Canvas and picture may differ; the larger counts. */
    private void measure(String name, int data) {
        int bits = file.getInt(data + (name.equals(LOSSY) ? 6 : 1));
        boolean extended = name.equals(EXTENDED);
        int wide =
                extended ? 1 + (file.getInt(data + 3) >>> 8) : name.equals(LOSSY) ? bits & 0x3FFF : 1 + (bits & 0x3FFF);
        int high = extended
                ? 1 + (file.getInt(data + 6) >>> 8)
                : name.equals(LOSSY) ? bits >>> 16 & 0x3FFF : 1 + (bits >>> 14 & 0x3FFF);
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }

    private byte[] finished() {
        boolean turned = !exif.isUpright() && flagsAt >= 0;
        if (turned) {
            byte[] tiff = exif.orientationAlone();
            kept.writeBytes(new byte[] {'E', 'X', 'I', 'F', (byte) tiff.length, 0, 0, 0});
            kept.writeBytes(tiff);
        }
        byte[] clean = kept.toByteArray();
        if (flagsAt >= 0) clean[flagsAt] = (byte) (clean[flagsAt] & ~(EXIF_FLAG | XMP_FLAG) | (turned ? EXIF_FLAG : 0));
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - NAMED);
        return clean;
    }
}
