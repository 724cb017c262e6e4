package org.huying.intake.point;

import java.util.function.UnaryOperator;

/** Longitude and latitude in some coordinate system, in degrees. Which one, {@link Crs} knows; nothing is measured here. */
record Degrees(double lon, double lat) {
    private static final int MOST_STEPS = 50;
    private static final double CLOSE_ENOUGH = 1e-10;

    Degrees plus(double moreLon, double moreLat) {
        return new Degrees(lon + moreLon, lat + moreLat);
    }

    /**
     * That of which {@code this} is the image. Both maps here move a point by less than 0.02° and next to it by nearly as
     * much, so taking away what is too much closes in on it, some digits with each step.
     */
    Degrees before(UnaryOperator<Degrees> map) {
        Degrees guess = this;
        for (int step = 0; step < MOST_STEPS; step++) {
            Degrees image = map.apply(guess);
            double tooFarEast = image.lon - lon;
            double tooFarNorth = image.lat - lat;
            guess = guess.plus(-tooFarEast, -tooFarNorth);
            if (Math.abs(tooFarEast) < CLOSE_ENOUGH && Math.abs(tooFarNorth) < CLOSE_ENOUGH) break;
        }
        return guess;
    }
}
