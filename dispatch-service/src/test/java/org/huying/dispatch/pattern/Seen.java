package org.huying.dispatch.pattern;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Sightings to find patterns in: those of scenario A6, and any by chance. */
final class Seen {
    static final LocalDate MONDAY = LocalDate.of(2023, 11, 13);

    private static final Map<Integer, Integer> A6 =
            Map.of(16, 4, 17, 6, 18, 9, 19, 14, 20, 18, 21, 20, 22, 16, 23, 9, 11, 4);

    private Seen() {}

    /** 100 over 14 nights, four of them by day (domain.md §8 A6). */
    static List<Glimpse> a6() {
        List<Glimpse> seen = new ArrayList<>();
        A6.forEach((hour, times) -> {
            for (int i = 0; i < times; i++) seen.add(at(MONDAY.plusDays(seen.size() % 14), hour, i));
        });
        return seen;
    }

    static Glimpse at(LocalDate day, int hour, int minute) {
        Instant instant = day.atTime(hour, minute).atZone(TownNight.ZONE).toInstant();
        String name = day + " " + hour + ":" + minute;
        return new Glimpse(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), instant, 1);
    }

    static List<Glimpse> any(Random random) {
        List<Glimpse> seen = new ArrayList<>();
        int many = random.nextInt(120);
        for (int i = 0; i < many; i++)
            seen.add(new Glimpse(
                    new UUID(random.nextLong(), random.nextLong()),
                    MONDAY.atStartOfDay(TownNight.ZONE).toInstant().plusSeconds(random.nextInt(40 * 86_400)),
                    1 + random.nextInt(9)));
        return seen;
    }
}
