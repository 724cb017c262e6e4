package org.huying.dispatch.jointaction.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any window and any way to cut it into shifts; the seed is the repetition's number. */
class PartitionPropertiesTest {
    private Random random;
    private Span window;
    private List<Span> shifts;

    @BeforeEach
    void any_cut_of_any_window(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        LocalDateTime start = LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(random.nextInt(525_600));
        window = new Span(start, 2 + random.nextInt(1_439));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, window.minutes()));
        int wanted = 2 + random.nextInt(Math.min(11, window.minutes()));
        while (cuts.size() < Math.min(wanted + 1, window.minutes() + 1)) cuts.add(random.nextInt(window.minutes()));
        shifts = new ArrayList<>();
        for (int cut : cuts.headSet(window.minutes()))
            shifts.add(new Span(start.plusMinutes(cut), cuts.higher(cut) - cut));
        Collections.shuffle(shifts, random);
    }

    @RepeatedTest(300)
    void a_cut_has_neither_gap_nor_overlap_and_adds_up() {
        Partition partition = Partition.of(window, shifts);
        assertThat(partition.isWhole()).isTrue();
        assertThat(partition.covered()).isEqualTo(window.minutes());
        assertThat(shifts.stream().mapToInt(Span::minutes).sum()).isEqualTo(partition.planned());
    }

    @RepeatedTest(300)
    void without_one_shift_there_is_exactly_that_gap() {
        Span removed = shifts.remove(random.nextInt(shifts.size()));
        Partition partition = Partition.of(window, shifts);
        assertThat(partition.gaps()).containsExactly(removed);
        assertThat(partition.covered()).isEqualTo(window.minutes() - removed.minutes());
        assertThat(partition.overlaps()).isEmpty();
        assertThat(partition.outside()).isEmpty();
    }

    @RepeatedTest(300)
    void one_shift_made_longer_overlaps_by_exactly_so_much() {
        Span any = shifts.get(random.nextInt(shifts.size()));
        int more = 1 + random.nextInt(600);
        shifts.set(shifts.indexOf(any), new Span(any.start(), any.minutes() + more));
        Partition partition = Partition.of(window, shifts);
        LocalDateTime end = any.end().plusMinutes(more);
        LocalDateTime within = end.isBefore(window.end()) ? end : window.end();
        assertThat(partition.overlaps()).containsExactlyElementsOf(span(any.end(), within));
        assertThat(partition.outside()).containsExactlyElementsOf(span(window.end(), end));
        assertThat(partition.gaps()).isEmpty();
        assertThat(partition.covered()).isEqualTo(window.minutes());
    }

    @RepeatedTest(100)
    void any_shifts_are_judged_as_a_minute_by_minute_count_judges_them() {
        for (int i = random.nextInt(4); i > 0; i--)
            shifts.add(new Span(window.start().plusMinutes(random.nextInt(2_000) - 300L), 1 + random.nextInt(500)));
        for (int i = random.nextInt(shifts.size()); i > 0; i--) shifts.remove(random.nextInt(shifts.size()));
        Partition partition = Partition.of(window, shifts);
        for (int minute = -400; minute < 3_000; minute++) {
            LocalDateTime at = window.start().plusMinutes(minute);
            long manned = shifts.stream().filter(it -> it.contains(at)).count();
            boolean wanted = minute >= 0 && minute < window.minutes();
            assertThat(isIn(partition.gaps(), at)).isEqualTo(wanted && manned == 0);
            assertThat(isIn(partition.overlaps(), at)).isEqualTo(manned > 1);
            assertThat(isIn(partition.outside(), at)).isEqualTo(!wanted && manned > 0);
        }
        int gaps = partition.gaps().stream().mapToInt(Span::minutes).sum();
        assertThat(partition.covered() + gaps).isEqualTo(window.minutes());
    }

    private static boolean isIn(List<Span> spans, LocalDateTime at) {
        return spans.stream().anyMatch(it -> it.contains(at));
    }

    private static List<Span> span(LocalDateTime from, LocalDateTime to) {
        return from.isBefore(to) ? List.of(Span.between(from, to)) : List.of();
    }
}
