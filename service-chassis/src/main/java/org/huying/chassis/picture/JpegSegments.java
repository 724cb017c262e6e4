package org.huying.chassis.picture;

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
    private static final int APPLICATION_1 = 0xE1;
    private static final String EXIF = "Exif\0\0";
    /** Progressive pictures have about ten; thousands would keep a decoder busy for minutes. */
    private static final int MOST_SCANS = 64;

    private final byte[] sent;
    private final ByteArrayOutputStream kept;
    private int position = 2;
    private int scans;
    private int width;
    private int height;
    private Exif exif = Exif.NONE;

    private JpegSegments(byte[] sent) {
        this.sent = sent;
        this.kept = new ByteArrayOutputStream(sent.length);
    }

    /** Reading behind the end tells that the file is cut off. */
    static Stripped ofPicture(byte[] sent) {
        Exif exif = walked(sent, Exif.NONE).exif;
        JpegSegments segments = walked(sent, exif);
        if (segments.width == 0 || segments.scans == 0) throw Picture.notOne();
        segments.kept.write(0xFF);
        segments.kept.write(END);
        return new Stripped(segments.kept.toByteArray(), segments.width, segments.height, exif);
    }

    private static JpegSegments walked(byte[] sent, Exif known) {
        JpegSegments segments = new JpegSegments(sent);
        segments.kept.write(sent, 0, 2);
        if (!known.isUpright()) segments.keep(APPLICATION_1, known.orientationAlone());
        int marker = segments.nextMarker();
        while (marker != END) {
            segments.take(marker);
            marker = segments.nextMarker();
        }
        return segments;
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
        if (isFrame(marker)) measure();
        if (marker == APPLICATION_1 && exif == Exif.NONE && length > 8 && begins(EXIF))
            exif = Exif.of(sent, position + 2 + EXIF.length(), length - 2 - EXIF.length());
        position = end;
        if (marker == START_OF_SCAN) takeScan();
    }

    /** Where there are several frames, the largest counts. */
    private void measure() {
        height = Math.max(height, at(position + 3) << 8 | at(position + 4));
        width = Math.max(width, at(position + 5) << 8 | at(position + 6));
    }

    private void keep(int marker, byte[] tiff) {
        int length = 2 + EXIF.length() + tiff.length;
        kept.write(0xFF);
        kept.write(marker);
        kept.write(length >> 8);
        kept.write(length);
        kept.writeBytes(EXIF.getBytes(StandardCharsets.US_ASCII));
        kept.writeBytes(tiff);
    }

    /** Up to the next marker that is neither a stuffed byte nor a restart. */
    private void takeScan() {
        if (++scans > MOST_SCANS) throw Picture.notOne();
        int start = position;
        while (at(position) != 0xFF || isWithinScan(at(position + 1))) position++;
        kept.write(sent, start, position - start);
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
