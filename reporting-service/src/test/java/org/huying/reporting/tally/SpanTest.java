package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void are_as_long_as_the_calendar_lets_them_be() {
        assertThat(Span.of(day("2021-11-29"), day("2023-03-03"), Level.YEAR))
                .containsExactly(
                        new Span(Level.DAY, day("2021-11-29"), day("2021-12-01")),
                        new Span(Level.MONTH, day("2021-12-01"), day("2022-01-01")),
                        new Span(Level.YEAR, day("2022-01-01"), day("2023-01-01")),
                        new Span(Level.MONTH, day("2023-01-01"), day("2023-03-01")),
                        new Span(Level.DAY, day("2023-03-01"), day("2023-03-03")));
    }

    @Test
    void are_none_longer_than_asked_for() {
        assertThat(Span.of(day("2022-01-01"), day("2023-01-01"), Level.DAY))
                .containsExactly(new Span(Level.DAY, day("2022-01-01"), day("2023-01-01")));
    }

    @Test
    void of_no_day_are_none() {
        assertThat(Span.of(day("2022-01-01"), day("2022-01-01"), Level.YEAR)).isEmpty();
    }

    @Test
    void lie_side_by_side_whatever_is_asked_for() {
        Random random = new Random(7);
        for (int turn = 0; turn < 500; turn++) {
            // Given
            LocalDate from = day("2020-01-01").plusDays(random.nextInt(900));
            LocalDate to = from.plusDays(1 + random.nextInt(900));
            // When
            List<Span> spans = Span.of(from, to, Level.values()[random.nextInt(3)]);
            // Then
            List<LocalDate> ends = new ArrayList<>(List.of(from));
            spans.forEach(span -> ends.add(span.to()));
            assertThat(spans).extracting(Span::from).isEqualTo(ends.subList(0, spans.size()));
            assertThat(ends.get(spans.size())).isEqualTo(to);
            assertThat(spans).allMatch(span -> span.level().begin(span.from()).equals(span.from()));
            assertThat(spans).allMatch(span -> span.level().begin(span.to()).equals(span.to()));
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
