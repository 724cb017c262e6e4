package org.huying.intake.point;

/**
 * GCJ-02 (火星坐标), in which maps are published in China. Its definition is not public; this is the approximation that
 * is in general use (published by coolypf 2013, maintained as github.com/googollee/eviltransform), on the ellipsoid of
 * Krasovsky 1940. It keeps within a few metres of the maps.
 */
final class Gcj02 {
    private static final double SEMI_MAJOR_AXIS = 6378245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double ORIGIN_LON = 105.0;
    private static final double ORIGIN_LAT = 35.0;

    private Gcj02() {}

    /** The rectangle in which it is defined. */
    static boolean covers(Degrees at) {
        return at.lon() >= 72.004 && at.lon() <= 137.8347 && at.lat() >= 0.8293 && at.lat() <= 55.8271;
    }

    static Degrees of(Degrees wgs84) {
        double x = wgs84.lon() - ORIGIN_LON;
        double y = wgs84.lat() - ORIGIN_LAT;
        double radians = Math.toRadians(wgs84.lat());
        double sine = Math.sin(radians);
        double curvature = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double alongParallel = SEMI_MAJOR_AXIS / Math.sqrt(curvature) * Math.cos(radians);
        double alongMeridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (curvature * Math.sqrt(curvature));
        return wgs84.plus(
                Math.toDegrees(metresEast(x, y) / alongParallel), Math.toDegrees(metresNorth(x, y) / alongMeridian));
    }

    static Degrees toWgs84(Degrees gcj02) {
        return gcj02.before(Gcj02::of);
    }

    private static double metresEast(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + wave(x, 20, 6, 20, 2)
                + wave(x, 20, 1, 40, 1 / 3.0)
                + wave(x, 150, 1 / 12.0, 300, 1 / 30.0);
    }

    private static double metresNorth(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + wave(x, 20, 6, 20, 2)
                + wave(y, 20, 1, 40, 1 / 3.0)
                + wave(y, 160, 1 / 12.0, 320, 1 / 30.0);
    }

    private static double wave(double at, double one, double oneTurns, double other, double otherTurns) {
        return (one * Math.sin(oneTurns * at * Math.PI) + other * Math.sin(otherTurns * at * Math.PI)) * 2 / 3;
    }
}
