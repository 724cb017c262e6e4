package org.huying.intake.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.intake.progress.ProgressStatus.CLOSED;
import static org.huying.intake.progress.ProgressStatus.DISPATCHED;
import static org.huying.intake.progress.ProgressStatus.NOT_FILED;
import static org.huying.intake.progress.ProgressStatus.REOPENED;
import static org.huying.intake.progress.ProgressStatus.TRANSFERRED;
import static org.huying.intake.progress.ProgressStatus.VOIDED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.intake.progress.ProgressStatus;
import org.huying.intake.progress.ProgressStep;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {
    private static final Instant START = Instant.parse("2023-12-07T00:00:00Z");

    private final RetentionRules rules = new RetentionRules(starter().toList());

    @Test
    void nothing_is_purged_while_there_is_no_outcome() {
        assertThat(rules.plan(List.of(step(1, DISPATCHED, null)), List.of())).isEmpty();
        assertThat(rules.plan(List.of(), List.of())).isEmpty();
    }

    @Test
    void what_is_void_or_was_never_filed_goes_at_once() {
        for (ProgressStatus end : List.of(VOIDED, NOT_FILED))
            assertThat(rules.plan(List.of(step(3, end, null)), List.of(found(1, "SUBSTANTIATED"))))
                    .hasValueSatisfying(plan -> {
                        assertThat(plan.because()).isEqualTo(Because.VOID);
                        assertThat(plan.purgeAt()).isEqualTo(at(3));
                    });
    }

    @Test
    void what_a_unit_found_decides_thirty_days_or_ninety_after_it_whether_the_case_is_closed_or_not() {
        ProgressStep closed = step(9, CLOSED, "RESOLVED");
        for (List<ProgressStep> steps : List.of(List.<ProgressStep>of(), List.of(closed))) {
            assertThat(rules.plan(steps, List.of(found(5, "NOT_SUBSTANTIATED"))))
                    .hasValueSatisfying(plan -> assertThat(plan.purgeAt()).isEqualTo(at(5).plus(days(30))));
            assertThat(rules.plan(steps, List.of(found(5, "SUBSTANTIATED"))))
                    .hasValueSatisfying(plan -> assertThat(plan.purgeAt()).isEqualTo(at(5).plus(days(90))));
        }
    }

    @Test
    void without_a_referral_it_is_by_how_the_case_ended() {
        assertThat(rules.plan(List.of(step(9, CLOSED, "UNTRUE")), List.of()))
                .hasValueSatisfying(plan -> assertThat(plan.because()).isEqualTo(Because.NOT_SUBSTANTIATED));
        assertThat(rules.plan(List.of(step(9, CLOSED, "RESOLVED")), List.of()))
                .hasValueSatisfying(plan -> assertThat(plan.because()).isEqualTo(Because.CONCLUDED));
        assertThat(rules.plan(List.of(step(9, TRANSFERRED, "TRANSFERRED")), List.of()))
                .hasValueSatisfying(plan -> assertThat(plan.because()).isEqualTo(Because.TRANSFERRED));
    }

    @Test
    void reopening_puts_it_off_and_what_was_found_before_does_not_count_any_more() {
        List<ProgressStep> reopened = List.of(step(9, CLOSED, "RESOLVED"), step(10, REOPENED, null));
        assertThat(rules.plan(reopened, List.of(found(5, "NOT_SUBSTANTIATED")))).isEmpty();
        assertThat(rules.plan(reopened, List.of(found(12, "SUBSTANTIATED")))).isPresent();
    }

    @Test
    void an_outcome_this_version_does_not_know_is_an_outcome_all_the_same() {
        assertThat(rules.plan(List.of(), List.of(found(5, "SETTLED_OUT_OF_COURT"))))
                .hasValueSatisfying(plan -> assertThat(plan.because()).isEqualTo(Because.CONCLUDED));
    }

    @Test
    void an_outcome_keeps_the_version_of_its_own_day() {
        RetentionRule later = new RetentionRule(Because.SUBSTANTIATED, 10, LocalDate.parse("2024-01-01"));
        RetentionRules both =
                new RetentionRules(Stream.concat(starter(), Stream.of(later)).toList());
        var before = new ReferralOutcome("R1", "SUBSTANTIATED", Instant.parse("2023-12-31T15:59:59Z"));
        var after = new ReferralOutcome("R1", "SUBSTANTIATED", Instant.parse("2023-12-31T16:00:00Z"));
        assertThat(both.plan(List.of(), List.of(before)).orElseThrow().ruleVersion())
                .isEqualTo(LocalDate.parse("2000-01-01"));
        assertThat(both.plan(List.of(), List.of(after)).orElseThrow().ruleVersion())
                .isEqualTo(later.validFrom());
    }

    @Test
    void the_plan_is_the_same_in_whatever_order_it_was_told() {
        Random random = new Random(7);
        List<ProgressStatus> ends = List.of(CLOSED, VOIDED, REOPENED, DISPATCHED, TRANSFERRED);
        for (int round = 0; round < 500; round++) {
            List<ProgressStep> steps = new ArrayList<>();
            for (int i = 1; i <= random.nextInt(6); i++)
                steps.add(step(i, ends.get(random.nextInt(ends.size())), "RESOLVED"));
            List<ReferralOutcome> found = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++)
                found.add(found(random.nextInt(8), random.nextBoolean() ? "SUBSTANTIATED" : "NOT_SUBSTANTIATED"));
            var plan = rules.plan(steps, found);
            Collections.shuffle(steps, random);
            Collections.shuffle(found, random);
            assertThat(rules.plan(steps, found).map(PurgePlan::decidedAt)).isEqualTo(plan.map(PurgePlan::decidedAt));
        }
    }

    @Test
    void rules_that_would_keep_something_for_ever_are_refused() {
        assertThatThrownBy(() -> new RetentionRules(starter().skip(1).toList())).hasMessageContaining("no rule for");
        assertThatThrownBy(() ->
                        new RetentionRules(Stream.concat(starter(), starter()).toList()))
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> new RetentionRule(Because.VOID, -1, LocalDate.EPOCH))
                .hasMessageContaining("days");
    }

    private static Stream<RetentionRule> starter() {
        return Arrays.stream(Because.values())
                .map(because -> new RetentionRule(because, daysOf(because), LocalDate.parse("2000-01-01")));
    }

    private static int daysOf(Because because) {
        return switch (because) {
            case VOID -> 0;
            case NOT_SUBSTANTIATED -> 30;
            default -> 90;
        };
    }

    private static ProgressStep step(long sequence, ProgressStatus status, String outcome) {
        return new ProgressStep(new UUID(0, 1), sequence, status, at(sequence), null, null, null, outcome);
    }

    private static ReferralOutcome found(long hour, String outcome) {
        return new ReferralOutcome("WLC-20231204-0003-R" + hour, outcome, at(hour));
    }

    private static Instant at(long hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private static Duration days(long days) {
        return Duration.ofDays(days);
    }
}
