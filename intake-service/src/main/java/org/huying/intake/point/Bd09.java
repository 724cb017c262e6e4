package org.huying.intake.point;

/**
 * BD-09, the coordinates of Baidu's maps, which are GCJ-02 moved once more. The map from GCJ-02 is the one in general use
 * (github.com/wandergis/coordtransform); the way back is found by iteration, since the closed form that is published with
 * it is off by some centimetres.
 */
final class Bd09 {
    private static final double TURN = Math.PI * 3000 / 180;
    private static final double EAST = 0.0065;
    private static final double NORTH = 0.006;

    private Bd09() {}

    static Degrees of(Degrees gcj02) {
        double radius = Math.hypot(gcj02.lon(), gcj02.lat()) + 0.00002 * Math.sin(gcj02.lat() * TURN);
        double angle = Math.atan2(gcj02.lat(), gcj02.lon()) + 0.000003 * Math.cos(gcj02.lon() * TURN);
        return new Degrees(radius * Math.cos(angle) + EAST, radius * Math.sin(angle) + NORTH);
    }

    static Degrees toGcj02(Degrees bd09) {
        return bd09.before(Bd09::of);
    }
}
