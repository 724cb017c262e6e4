package org.huying.reporting.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;

class HourPatternTest {
    private static final Instant TODAY = Instant.parse("2023-12-20T16:00:00Z");
    private static final Window WINDOW = new Window(Instant.EPOCH, TODAY, TODAY);

    /** The hours of domain.md §8 A6. */
    @Test
    void of_hawkers_is_by_night_with_its_peak_at_nine() {
        // Given
        List<HourCell> cells = new ArrayList<>(List.of(new HourCell(3, 10, 4)));
        Map.of(16, 4L, 17, 6L, 18, 9L, 19, 14L, 20, 18L, 21, 20L, 22, 16L, 23, 9L)
                .forEach((hour, count) -> cells.add(new HourCell(5, hour, count)));
        // When
        HourPattern pattern = HourPattern.of(WINDOW, Basis.HEARD, cells);
        // Then
        assertThat(pattern.total()).isEqualTo(100);
        assertThat(pattern.peakHour()).contains(21);
        assertThat(pattern.best()).contains(new HourPattern.Connected(16, 0, new Rate(96, 100)));
        assertThat(pattern.best().orElseThrow().share().percent()).hasToString("96.0");
        assertThat(pattern.label()).isEqualTo(HourLabel.NIGHT);
    }

    @Test
    void has_a_cell_for_each_hour_of_the_week_that_sum_to_the_total() {
        HourPattern pattern =
                HourPattern.of(WINDOW, Basis.HEARD, List.of(new HourCell(1, 0, 2), new HourCell(7, 23, 3)));
        assertThat(pattern.cells()).hasSize(168);
        assertThat(pattern.cells().get(0)).isEqualTo(new HourCell(1, 0, 2));
        assertThat(pattern.cells().get(167)).isEqualTo(new HourCell(7, 23, 3));
        assertThat(pattern.total()).isEqualTo(5);
    }

    @Test
    void goes_on_after_midnight() {
        HourPattern pattern = HourPattern.of(
                WINDOW, Basis.HEARD, List.of(new HourCell(1, 22, 6), new HourCell(2, 5, 6), new HourCell(2, 12, 1)));
        assertThat(pattern.best()).contains(new HourPattern.Connected(22, 6, new Rate(12, 13)));
    }

    @Test
    void of_nothing_has_neither_peak_nor_share() {
        HourPattern nothing = HourPattern.of(WINDOW, Basis.HEARD, List.of());
        assertThat(nothing.peakHour()).isEmpty();
        assertThat(nothing.best()).isEmpty();
        assertThat(nothing.label()).isEqualTo(HourLabel.TOO_FEW);
    }

    @Test
    void is_called_by_the_first_that_fits() {
        assertThat(labelOf(new HourCell(2, 10, 9))).isEqualTo(HourLabel.TOO_FEW);
        assertThat(labelOf(new HourCell(2, 15, 75), new HourCell(2, 16, 25))).isEqualTo(HourLabel.DAYTIME);
        assertThat(labelOf(new HourCell(2, 15, 25), new HourCell(2, 5, 75))).isEqualTo(HourLabel.NIGHT);
        assertThat(labelOf(new HourCell(6, 9, 30), new HourCell(7, 20, 30), new HourCell(1, 9, 40)))
                .isEqualTo(HourLabel.WEEKEND);
        assertThat(labelOf(new HourCell(6, 9, 29), new HourCell(7, 20, 30), new HourCell(1, 9, 41)))
                .isEqualTo(HourLabel.EVEN);
    }

    private static HourLabel labelOf(HourCell... cells) {
        return HourPattern.of(WINDOW, Basis.HEARD, List.of(cells)).label();
    }
}
