package org.huying.dispatch.hazard.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Walks the segments of a JPEG file (ITU-T T.81, annex B) and keeps those that make the picture: of the application
 * segments only JFIF's, Adobe's colour note and a colour profile; no comment; nothing behind the end.
 */
final class JpegSegments {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;

    private final byte[] sent;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int position = 2;
    private boolean framed;
    private boolean scanned;

    private JpegSegments(byte[] sent) {
        this.sent = sent;
    }

    /** Reading behind the end tells that the file is cut off. */
    static byte[] ofPicture(byte[] sent) {
        JpegSegments segments = new JpegSegments(sent);
        segments.kept.write(sent, 0, 2);
        int marker = segments.nextMarker();
        while (marker != END) {
            segments.take(marker);
            marker = segments.nextMarker();
        }
        if (!segments.framed || !segments.scanned) throw Picture.notOne();
        segments.kept.write(0xFF);
        segments.kept.write(END);
        return segments.kept.toByteArray();
    }

    private int nextMarker() {
        if (at(position) != 0xFF) throw Picture.notOne();
        while (at(position) == 0xFF) position++;
        return at(position++);
    }

    private void take(int marker) {
        int length = at(position) << 8 | at(position + 1);
        int end = position + length;
        if (length < 2 || end > sent.length) throw Picture.notOne();
        if (isPicture(marker)) {
            kept.write(0xFF);
            kept.write(marker);
            kept.write(sent, position, length);
        }
        framed |= isFrame(marker);
        position = end;
        if (marker == START_OF_SCAN) takeScan();
    }

    /** Up to the next marker that is neither a stuffed byte nor a restart. */
    private void takeScan() {
        int start = position;
        while (at(position) != 0xFF || isWithinScan(at(position + 1))) position++;
        kept.write(sent, start, position - start);
        scanned = true;
    }

    private static boolean isWithinScan(int next) {
        return next == 0 || next >= 0xD0 && next <= 0xD7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private boolean isPicture(int marker) {
        if (marker == COMMENT) return false;
        if (marker < 0xE0 || marker > 0xEF) return true;
        return marker == 0xE0 && begins("JFIF\0")
                || marker == 0xE2 && begins("ICC_PROFILE\0")
                || marker == 0xEE && begins("Adobe");
    }

    private boolean begins(String name) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < letters.length; i++) if (sent[position + 2 + i] != letters[i]) return false;
        return true;
    }

    private int at(int index) {
        return sent[index] & 0xFF;
    }
}
