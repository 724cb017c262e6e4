package org.huying.intake.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PointTest {
    @Test
    void keeps_what_was_measured_beside_what_wgs84_makes_of_it() {
        Point point = measured("106.71350", "26.57830", Crs.GCJ02);
        assertThat(point.lon()).isEqualTo(new BigDecimal("106.71350"));
        assertThat(point.crs()).isEqualTo(Crs.GCJ02);
        assertThat(point.wgs84().metresTo(new Wgs84(106.7135, 26.5783))).isBetween(300.0, 700.0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "106.7, 26.5, -, /address/point/crs",
                "180.1, 26.5, WGS84, /address/point/lon",
                "106.7, -90.1, CGCS2000, /address/point/lat",
                "26.5, 106.7, GCJ02, /address/point/lat",
                "26.5, 26.5, GCJ02, /address/point",
                "2.35, 48.85, BD09, /address/point"
            })
    void is_refused_without_a_system_or_outside_of_it(String lon, String lat, Crs crs, String pointer) {
        assertThatThrownBy(() -> measured(lon, lat, crs))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.members().toString()).contains("pointer=" + pointer + ","));
    }

    @ParameterizedTest
    @EnumSource(Crs.class)
    void is_compared_in_one_system_whatever_it_was_measured_in(Crs crs) {
        // Given: one place, measured in two systems
        Wgs84 there = new Wgs84(106.70812, 26.56234);
        Degrees seen = crs.of(there);
        // When
        Point point = Point.measured(BigDecimal.valueOf(seen.lon()), BigDecimal.valueOf(seen.lat()), crs, null, null);
        // Then
        assertThat(point.wgs84().metresTo(there)).isLessThan(0.01);
        assertThat(point.wgs84().rounded())
                .isEqualTo(new Wgs84.Rounded(new BigDecimal("106.70812"), new BigDecimal("26.56234")));
    }

    @Test
    void has_no_distance_of_its_own() {
        assertThat(Arrays.stream(Point.class.getDeclaredMethods()).map(Method::getName))
                .noneMatch(name -> name.toLowerCase().contains("metres")
                        || name.toLowerCase().contains("distance"));
    }

    /** One degree of the meridian on a sphere of the mean radius. */
    @Test
    void is_measured_in_metres() {
        assertThat(new Wgs84(106.7, 26.0).metresTo(new Wgs84(106.7, 27.0))).isEqualTo(111_195.0, within(1.0));
        assertThat(new Wgs84(179.9, 0).metresTo(new Wgs84(-179.9, 0))).isLessThan(23_000);
    }

    private static Point measured(String lon, String lat, Crs crs) {
        return Point.measured(new BigDecimal(lon), new BigDecimal(lat), crs, null, null);
    }
}
