package org.huying.intake.point;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place in WGS84, in degrees. Distances are between these alone: a {@link Point} as it was measured has none, so nobody
 * can measure across coordinate systems (domain.md §5).
 */
public record Wgs84(double lon, double lat) {
    /** Mean radius of the earth in metres (IUGG). */
    private static final double EARTH = 6_371_008.8;

    /** A hundred-thousandth of a degree is about a metre. */
    private static final int TOLD = 5;

    /** On the sphere (haversine), which is within 0.5 % of the ellipsoid. */
    public double metresTo(Wgs84 other) {
        double north = Math.toRadians(other.lat - lat);
        double east = Math.toRadians(other.lon - lon);
        double half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(east / 2));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** To the metre, as much as others are told. */
    public Rounded rounded() {
        return new Rounded(rounded(lon), rounded(lat));
    }

    /** Degrees of WGS84 with five decimals. */
    public record Rounded(BigDecimal lon, BigDecimal lat) {}

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(TOLD, RoundingMode.HALF_UP);
    }

    private static double square(double number) {
        return number * number;
    }
}
