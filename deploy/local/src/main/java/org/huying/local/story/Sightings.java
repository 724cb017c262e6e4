package org.huying.local.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The hundred sightings of scenario A6: so many in each hour of the day, spread over fourteen nights. */
final class Sightings {
    static final LocalDate FIRST_NIGHT = LocalDate.of(2023, 11, 14);
    static final int NIGHTS = 14;

    /** Hour and how many. */
    private static final int[][] BY_HOUR = {
        {10, 1}, {11, 1}, {13, 1}, {14, 1}, {16, 4}, {17, 6}, {18, 9}, {19, 14}, {20, 18}, {21, 20}, {22, 16}, {23, 9}
    };

    private Sightings() {}

    static List<LocalDateTime> all() {
        List<LocalDateTime> all = new ArrayList<>();
        for (int[] hour : BY_HOUR)
            for (int i = 0; i < hour[1]; i++) {
                LocalDate day = FIRST_NIGHT.plusDays(all.size() % NIGHTS);
                all.add(day.atTime(hour[0], all.size() * 7 % 60));
            }
        return List.copyOf(all);
    }

    static List<LocalDateTime> on(LocalDate day) {
        return all().stream().filter(at -> at.toLocalDate().equals(day)).toList();
    }
}
