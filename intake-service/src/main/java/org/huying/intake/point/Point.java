package org.huying.intake.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.huying.chassis.problem.Invalid;

/**
 * Where something is on a map: kept as it was measured, with what WGS84 makes of it (domain.md §5).
 *
 * @param lon      degrees, as measured
 * @param lat      degrees, as measured
 * @param accuracy metres; null where nobody said
 * @param source   null where nobody said
 * @param wgs84Lon degrees, derived
 * @param wgs84Lat degrees, derived
 */
@Embeddable
public record Point(
        @Column(name = "point_lon") BigDecimal lon,
        @Column(name = "point_lat") BigDecimal lat,

        @Enumerated(EnumType.STRING) @Column(name = "point_crs")
        Crs crs,

        @Column(name = "point_accuracy") BigDecimal accuracy,

        @Enumerated(EnumType.STRING) @Column(name = "point_source")
        PointSource source,

        @Column(name = "wgs84_lon") Double wgs84Lon,
        @Column(name = "wgs84_lat") Double wgs84Lat) {

    /** Refuses what lies outside the range of coordinates, and a point of a system that is not defined there. */
    public static Point measured(BigDecimal lon, BigDecimal lat, Crs crs, BigDecimal accuracy, PointSource source) {
        if (crs == null)
            throw new Invalid(
                    "/address/point/crs", "请注明坐标系：WGS84、CGCS2000、GCJ02 或 BD09 · say in which coordinate system");
        Degrees at = new Degrees(lon.doubleValue(), lat.doubleValue());
        if (Math.abs(at.lon()) > 180) throw new Invalid("/address/point/lon", "经度应在 -180 与 180 之间 · from -180 to 180");
        if (Math.abs(at.lat()) > 90) throw new Invalid("/address/point/lat", "纬度应在 -90 与 90 之间 · from -90 to 90");
        if (!crs.covers(at))
            throw new Invalid(
                    "/address/point",
                    crs + " 只在国内使用，请核对坐标或坐标系 · " + crs + " is defined in China alone; check point or system");
        Wgs84 derived = crs.toWgs84(at);
        return new Point(lon, lat, crs, accuracy, source, derived.lon(), derived.lat());
    }

    /** In the one system in which points are compared. */
    public Wgs84 wgs84() {
        return new Wgs84(wgs84Lon, wgs84Lat);
    }
}
