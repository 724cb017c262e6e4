package org.huying.intake.concern;

import java.sql.Timestamp;
import java.time.Instant;
import org.huying.intake.point.Point;

/** How what a concern says beside its words is written by hand: the columns, in this order. */
final class ContentColumns {
    static final String NAMES =
            "gb_code, address_written, point_lon, point_lat, point_crs, point_accuracy, point_source,"
                    + " wgs84_lon, wgs84_lat, occurred_at, heard_at";
    static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private static final Point NONE = new Point(null, null, null, null, null, null, null);

    private ContentColumns() {}

    static Object[] of(Concern concern) {
        Point point =
                concern.address().point() == null ? NONE : concern.address().point();
        Heard heard = concern.heard();
        return new Object[] {
            concern.classification().gbCode(),
            concern.address().written(),
            point.lon(),
            point.lat(),
            name(point.crs()),
            point.accuracy(),
            name(point.source()),
            point.wgs84Lon(),
            point.wgs84Lat(),
            timestamp(heard.occurredAt()),
            timestamp(heard.heardAt())
        };
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
