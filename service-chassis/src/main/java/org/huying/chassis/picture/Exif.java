package org.huying.chassis.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What a camera noted of a picture (EXIF, a TIFF directory): how it was held and where it was. Whatever cannot be read
 * was not noted.
 *
 * @param orientation 1 to 8 (EXIF 3.0 §4.6.5.1.6); 1 is upright
 */
record Exif(int orientation, Optional<GpsPoint> point) {
    static final Exif NONE = new Exif(1, Optional.empty());

    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1_000;
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int SHORT = 3;

    static Exif of(byte[] file, int from, int length) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(file, from, length).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (tiff.getShort(2) != 42) return NONE;
            int directory = tiff.getInt(4);
            return new Exif(orientation(tiff, directory), point(tiff, directory));
        } catch (IndexOutOfBoundsException cutOff) {
            return NONE;
        }
    }

    /** A directory that tells how the picture was held, and nothing else. */
    byte[] orientationAlone() {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    boolean isUpright() {
        return orientation == 1;
    }

    private static int orientation(ByteBuffer tiff, int directory) {
        int entry = entry(tiff, directory, ORIENTATION);
        int told = entry < 0 ? 1 : tiff.getShort(entry + 8);
        return told >= 1 && told <= 8 ? told : 1;
    }

    private static Optional<GpsPoint> point(ByteBuffer tiff, int directory) {
        int entry = entry(tiff, directory, GPS);
        if (entry < 0) return Optional.empty();
        int gps = tiff.getInt(entry + 8);
        double lat = degrees(tiff, gps, 1, 'S');
        double lon = degrees(tiff, gps, 3, 'W');
        boolean isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        return isPlace ? Optional.of(new GpsPoint(lon, lat)) : Optional.empty();
    }

    /** Not a number where it is not told. */
    private static double degrees(ByteBuffer tiff, int directory, int reference, char negative) {
        int side = entry(tiff, directory, reference);
        int value = entry(tiff, directory, reference + 1);
        if (side < 0 || value < 0) return Double.NaN;
        int at = tiff.getInt(value + 8);
        double degrees = rational(tiff, at) + rational(tiff, at + 8) / 60 + rational(tiff, at + 16) / 3600;
        double rounded = Math.round(degrees * 1e7) / 1e7;
        return tiff.get(side + 8) == negative ? -rounded : rounded;
    }

    private static double rational(ByteBuffer tiff, int at) {
        long denominator = tiff.getInt(at + 4) & 0xFFFFFFFFL;
        return denominator == 0 ? Double.NaN : (tiff.getInt(at) & 0xFFFFFFFFL) / (double) denominator;
    }

    private static int entry(ByteBuffer tiff, int directory, int tag) {
        int count = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == tag) return entry;
        }
        return -1;
    }
}
