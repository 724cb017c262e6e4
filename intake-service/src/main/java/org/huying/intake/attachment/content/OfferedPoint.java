package org.huying.intake.attachment.content;

import org.huying.chassis.picture.GpsPoint;

/** Where a file said it was taken: told once to whoever sent it, for the concern if they like, and kept nowhere. */
public record OfferedPoint(double lon, double lat, LocationSource source) {
    /** Who said so. */
    public enum LocationSource {
        /** A photo's EXIF. */
        EXIF,
        /** A video's location, ISO 6709. */
        VIDEO_LOCATION
    }

    static OfferedPoint of(GpsPoint point, LocationSource source) {
        return new OfferedPoint(point.lon(), point.lat(), source);
    }

    @Override
    public String toString() {
        return "OfferedPoint[sealed]";
    }
}
