package org.huying.intake.point;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The coordinate systems in use here; a point without one says nothing (domain.md §5). */
public enum Crs {
    WGS84(at -> true, at -> at, at -> at),

    /** Agrees with WGS84 within centimetres (both are realisations of ITRS, GB 22021): taken as the same. */
    CGCS2000(at -> true, at -> at, at -> at),

    GCJ02(Gcj02::covers, Gcj02::toWgs84, Gcj02::of),

    BD09(Gcj02::covers, at -> Gcj02.toWgs84(Bd09.toGcj02(at)), at -> Bd09.of(Gcj02.of(at)));

    private final Predicate<Degrees> covered;
    private final UnaryOperator<Degrees> toWgs84;
    private final UnaryOperator<Degrees> fromWgs84;

    Crs(Predicate<Degrees> covered, UnaryOperator<Degrees> toWgs84, UnaryOperator<Degrees> fromWgs84) {
        this.covered = covered;
        this.toWgs84 = toWgs84;
        this.fromWgs84 = fromWgs84;
    }

    /** Whether the system is defined there. */
    boolean covers(Degrees at) {
        return covered.test(at);
    }

    Wgs84 toWgs84(Degrees at) {
        Degrees there = toWgs84.apply(at);
        return new Wgs84(there.lon(), there.lat());
    }

    Degrees of(Wgs84 point) {
        return fromWgs84.apply(new Degrees(point.lon(), point.lat()));
    }
}
