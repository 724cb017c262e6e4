package org.huying.intake.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrsTest {
    /** The test vectors that eviltransform publishes (python/test.py). */
    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    void moves_to_gcj02_as_published(double lon, double lat, double gcjLon, double gcjLat) {
        Degrees moved = Crs.GCJ02.of(new Wgs84(lon, lat));
        assertThat(moved.lon()).isEqualTo(gcjLon, within(1e-9));
        assertThat(moved.lat()).isEqualTo(gcjLat, within(1e-9));
        Wgs84 back = Crs.GCJ02.toWgs84(new Degrees(gcjLon, gcjLat));
        assertThat(back.lon()).isEqualTo(lon, within(1e-9));
        assertThat(back.lat()).isEqualTo(lat, within(1e-9));
    }

    /** The example that coordtransform publishes (README), and the closed way back, which is off by centimetres. */
    @Test
    void moves_to_bd09_as_published() {
        Degrees moved = Bd09.of(new Degrees(116.404, 39.915));
        assertThat(moved.lon()).isEqualTo(116.41036949371029, within(1e-9));
        assertThat(moved.lat()).isEqualTo(39.92133699351021, within(1e-9));
        Degrees back = Bd09.toGcj02(new Degrees(116.404, 39.915));
        assertThat(back.lon()).isEqualTo(116.39762729119315, within(2e-6));
        assertThat(back.lat()).isEqualTo(39.90865673957631, within(2e-6));
    }

    @ParameterizedTest
    @EnumSource(Crs.class)
    void comes_back_to_where_it_was_within_a_millimetre(Crs crs) {
        Random random = new Random(520102033);
        for (int i = 0; i < 2_000; i++) {
            // Given: somewhere in China, every second time in the subdistrict's city
            Wgs84 there = i % 2 == 0
                    ? new Wgs84(106.5 + random.nextDouble() / 2, 26.4 + random.nextDouble() / 2)
                    : new Wgs84(75 + random.nextDouble() * 58, 18 + random.nextDouble() * 35);
            // When
            Wgs84 back = crs.toWgs84(crs.of(there));
            // Then
            assertThat(back.metresTo(there)).as("%s", there).isLessThan(0.001);
        }
    }

    @ParameterizedTest
    @CsvSource({"WGS84, 0, 0", "CGCS2000, 0, 0", "GCJ02, 100, 800", "BD09, 300, 2500"})
    void is_as_far_from_wgs84_as_it_is_known_to_be(Crs crs, double atLeast, double atMost) {
        Degrees measured = new Degrees(106.7135, 26.5783);
        double apart = crs.toWgs84(measured).metresTo(new Wgs84(measured.lon(), measured.lat()));
        assertThat(apart).isBetween(atLeast, atMost);
    }
}
