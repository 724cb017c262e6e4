package org.huying.intake.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final String CONCERN = "018c2371-2c00-7000-8000-00000000c001";
    private static final String RESOLVE_BY_18TH = set(1, 1, "2023-12-18T16:00:00Z");

    @Test
    void a_deadline_in_days_ends_at_midnight_of_its_last_day() {
        assertThat(promise(RESOLVE_BY_18TH).promisedBy()).contains(Instant.parse("2023-12-18T16:00:00Z"));
        assertThat(promise(RESOLVE_BY_18TH).text())
                .isEqualTo("承诺 2023-12-18 24:00 前办结 · Promised by the end of 18 December 2023");
    }

    @Test
    void a_deadline_in_hours_is_told_to_the_minute() {
        assertThat(promise(set(1, 1, "2023-12-18T06:30:59Z")).text())
                .isEqualTo("承诺 2023-12-18 14:30 前办结 · Promised by 14:30 on 18 December 2023");
    }

    @Test
    void accepting_and_first_contact_promise_nothing() {
        assertThat(told(event(
                        1,
                        "deadline.set.v1",
                        "\"round\":1,\"deadlines\":[" + due("ACCEPT", "2023-12-18T16:00:00Z") + "]")))
                .isEmpty();
        assertThat(told(
                        RESOLVE_BY_18TH,
                        measured(2, "deadline.recomputed.v1", "ACCEPT", 1, "2023-12-20T16:00:00Z", "")))
                .contains(promise(RESOLVE_BY_18TH));
    }

    @Test
    void an_extension_moves_it_and_is_counted() {
        // When
        Promise extended = promise(
                RESOLVE_BY_18TH,
                resolution(2, "extension.approved.v1", 1, "2023-12-20T16:00:00Z", ",\"extensions\":1"),
                resolution(3, "extension.approved.v1", 1, "2023-12-25T16:00:00Z", ",\"extensions\":2"));
        // Then
        assertThat(extended.extensions()).isEqualTo(2);
        assertThat(extended.text())
                .isEqualTo(
                        "承诺 2023-12-25 24:00 前办结，已延期 2 次 · Promised by the end of 25 December 2023, extended 2 times");
    }

    @Test
    void while_it_is_put_off_no_instant_is_promised_but_the_day_it_is_looked_at_again() {
        // When
        Promise deferred = promise(RESOLVE_BY_18TH, event(2, "deferral.approved.v1", "\"reviewDate\":\"2024-01-20\""));
        // Then
        assertThat(deferred.promisedBy()).isEmpty();
        assertThat(deferred.deferredUntil()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(deferred.text())
                .isEqualTo("暂缓办理，2024-01-20 重新研究，届时另行承诺 · Put off; looked at again on 20 January 2024,"
                        + " when a new date is promised");
    }

    @Test
    void back_from_the_deferral_a_new_date_is_promised() {
        // When
        Promise back = promise(
                RESOLVE_BY_18TH,
                event(2, "deferral.approved.v1", "\"reviewDate\":\"2024-01-20\""),
                resolution(3, "deadline.resumed.v1", 1, "2024-01-24T16:00:00Z", ""));
        // Then
        assertThat(back.promisedBy()).contains(Instant.parse("2024-01-24T16:00:00Z"));
        assertThat(back.isDeferred()).isFalse();
    }

    @Test
    void a_second_round_has_a_promise_of_its_own_and_news_of_the_first_does_not_move_it() {
        // When
        Promise second = promise(
                RESOLVE_BY_18TH,
                resolution(2, "extension.approved.v1", 1, "2023-12-20T16:00:00Z", ",\"extensions\":1"),
                set(3, 2, "2024-01-05T16:00:00Z"),
                resolution(4, "deadline.recomputed.v1", 1, "2023-12-21T16:00:00Z", ""));
        // Then
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.extensions()).isZero();
        assertThat(second.promisedBy()).contains(Instant.parse("2024-01-05T16:00:00Z"));
    }

    @Test
    void one_counted_through_a_year_without_a_notice_says_so_until_it_is_counted_again() {
        // Given
        String provisional = set(1, 1, "2027-01-04T16:00:00Z").replace("false", "true");
        // Then
        assertThat(promise(provisional).provisional()).isTrue();
        assertThat(promise(provisional).text()).contains("（暂定，节假日安排公布后可能调整）", "(provisional until");
        assertThat(promise(provisional, resolution(2, "deadline.recomputed.v1", 1, "2027-01-05T16:00:00Z", ""))
                        .text())
                .isEqualTo("承诺 2027-01-05 24:00 前办结 · Promised by the end of 5 January 2027");
    }

    @Test
    void is_the_same_in_whatever_order_and_however_often_it_was_told() {
        // Given
        List<String> all = List.of(
                RESOLVE_BY_18TH,
                resolution(2, "extension.approved.v1", 1, "2023-12-20T16:00:00Z", ",\"extensions\":1"),
                event(3, "deferral.approved.v1", "\"reviewDate\":\"2024-01-20\""),
                resolution(4, "deadline.resumed.v1", 1, "2024-01-24T16:00:00Z", ""),
                resolution(5, "deadline.recomputed.v1", 1, "2024-01-25T16:00:00Z", ""));
        Promise inOrder = promise(all.toArray(String[]::new));
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            List<String> shuffled = new ArrayList<>(all);
            shuffled.add(all.get(random.nextInt(all.size())));
            Collections.shuffle(shuffled, random);
            // Then
            assertThat(promise(shuffled.toArray(String[]::new))).isEqualTo(inOrder);
        }
        assertThat(inOrder.extensions()).isEqualTo(1);
    }

    @Test
    void what_lacks_its_date_is_not_passed_over() {
        assertThatThrownBy(() -> told(event(1, "deferral.approved.v1", "\"round\":1")))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> told(event(1, "deadline.resumed.v1", "\"round\":1,\"measure\":\"RESOLUTION\"")))
                .isInstanceOf(MalformedEvent.class);
    }

    private static Promise promise(String... news) {
        return told(news).orElseThrow();
    }

    /** As the table keeps it: each sequence once, in order. */
    private static Optional<Promise> told(String... news) {
        return Promise.of(Stream.of(news)
                .map(PromiseTest::step)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparingLong(PromiseStep::clockSequence))
                .toList());
    }

    /** News here is sequence, type and data, parted by spaces. */
    private static Optional<PromiseStep> step(String news) {
        String[] parts = news.split(" ", 3);
        return PromiseStep.of(
                Town.event("huying.cases", "clock", parts[1], "WLC-20231201-0001", Long.parseLong(parts[0]), parts[2]));
    }

    private static String set(long sequence, int round, String dueAt) {
        String deadlines = due("ACCEPT", "2023-12-01T05:00:00Z") + "," + due("RESOLUTION", dueAt);
        return event(sequence, "deadline.set.v1", "\"round\":%d,\"deadlines\":[%s]".formatted(round, deadlines));
    }

    private static String resolution(long sequence, String type, int round, String dueAt, String more) {
        return measured(sequence, type, "RESOLUTION", round, dueAt, more);
    }

    private static String measured(long sequence, String type, String measure, int round, String dueAt, String more) {
        String due = due(measure, dueAt);
        return event(sequence, type, "\"round\":%d,%s%s".formatted(round, due.substring(1, due.length() - 1), more));
    }

    private static String due(String measure, String dueAt) {
        return "{\"measure\":\"%s\",\"dueAt\":\"%s\",\"provisional\":false}".formatted(measure, dueAt);
    }

    private static String event(long sequence, String type, String data) {
        return "%d %s {\"concernId\":\"%s\",%s}".formatted(sequence, type, CONCERN, data);
    }
}
