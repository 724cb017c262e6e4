package org.huying.chassis.picture;

/** Where a camera says that it was, in degrees of WGS 84 (EXIF 3.0 §4.6.6, GPSMapDatum's default). */
public record GpsPoint(double lon, double lat) {
    /** Where the camera was is not for the log. */
    @Override
    public String toString() {
        return "GpsPoint[sealed]";
    }
}
