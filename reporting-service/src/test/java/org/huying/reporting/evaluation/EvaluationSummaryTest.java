package org.huying.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;

class EvaluationSummaryTest {
    private static final Window MONTH = new Window(
            Instant.parse("2023-11-30T16:00:00Z"),
            Instant.parse("2023-12-31T16:00:00Z"),
            Instant.parse("2024-01-01T00:00:00Z"));
    private static final String ZHONGYUAN = "520102033901";
    private static final String YANAN = "520102033902";

    private static final List<EvaluationLine> PARTS = List.of(
            new EvaluationLine(ZHONGYUAN, 8, 3, 0, Answers.NONE, Answers.NONE, Answers.NONE, 0, 0),
            new EvaluationLine(YANAN, 2, 0, 0, Answers.NONE, Answers.NONE, Answers.NONE, 0, 0),
            new EvaluationLine(
                    ZHONGYUAN, 0, 0, 4, new Answers(3, 0, 1), new Answers(2, 1, 1), new Answers(0, 0, 4), 0, 0),
            new EvaluationLine(ZHONGYUAN, 0, 0, 0, Answers.NONE, Answers.NONE, Answers.NONE, 2, 1));

    @Test
    void what_is_known_of_a_community_comes_together_and_the_communities_sum_to_the_total() {
        // When
        EvaluationSummary summary = EvaluationSummary.of(MONTH, PARTS);
        // Then
        assertThat(summary.byCommunity()).extracting(EvaluationLine::code).containsExactly(ZHONGYUAN, YANAN);
        EvaluationLine zhongyuan = summary.byCommunity().get(0);
        assertThat(zhongyuan.silent()).isEqualTo(5);
        assertThat(zhongyuan.evaluations()).isEqualTo(4);
        assertThat(zhongyuan.reopeningAsked()).isEqualTo(2);
        assertThat(zhongyuan.reopeningApproved()).isEqualTo(1);
        assertThat(summary.total().closed()).isEqualTo(10);
        assertThat(summary.total().silent()).isEqualTo(7);
        assertThat(summary.total().code()).isNull();
    }

    @Test
    void silence_is_in_no_denominator_and_where_nobody_answered_there_is_no_percent() {
        // When
        EvaluationLine line = EvaluationSummary.of(MONTH, PARTS).byCommunity().get(0);
        // Then
        assertThat(line.solved().rate().percent()).isEqualTo(new BigDecimal("66.7"));
        assertThat(line.contacted().rate().percent()).isEqualTo(new BigDecimal("100.0"));
        assertThat(line.satisfied().rate().percent()).isNull();
    }

    @Test
    void is_the_same_in_whatever_order_the_parts_come() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            List<EvaluationLine> shuffled = new ArrayList<>(PARTS);
            Collections.shuffle(shuffled, random);
            assertThat(EvaluationSummary.of(MONTH, shuffled)).isEqualTo(EvaluationSummary.of(MONTH, PARTS));
        }
    }
}
