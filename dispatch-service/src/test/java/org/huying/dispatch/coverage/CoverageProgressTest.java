package org.huying.dispatch.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.matter.MatterFixtures.COMMUNITY;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.aCase;
import static org.huying.dispatch.matter.MatterFixtures.aConfidentialCase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageProgressTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_each_item_once_in_whatever_order_and_however_often_it_came(long seed) {
        // Given
        Random chance = new Random(seed);
        List<UUID> items =
                Stream.generate(UUID::randomUUID).limit(chance.nextInt(30)).toList();
        List<UUID> heard = new ArrayList<>(items);
        for (UUID item : items) if (chance.nextBoolean()) heard.add(item);
        Collections.shuffle(heard, chance);
        // When
        CoverageProgress progress = CoverageProgress.of(16, heard);
        // Then
        assertThat(progress.done()).isEqualTo(items.size());
        assertThat(progress.beyondPlan()).isEqualTo(Math.max(0, items.size() - 16));
    }

    @Test
    void is_whole_at_16_of_16_and_says_what_is_beyond() {
        assertThat(new CoverageProgress(16, 16).ratio().percent()).isEqualTo("100.0");
        assertThat(new CoverageProgress(16, 16).beyondPlan()).isZero();
        assertThat(new CoverageProgress(16, 17).beyondPlan()).isOne();
    }

    @Test
    void its_plan_is_changed_for_a_reason_and_not_to_what_it_is() {
        // Given
        CoverageTarget target = new CoverageTarget(aCase(), COMMUNITY);
        target.set(new CoveragePlan("张贴海报", 16), NOW);
        // When
        CoverageEvent.PlanChanged changed = target.changePlan(17, "新增 1 个单元", COMMUNITY, NOW);
        // Then
        assertThat(changed.of().planned()).isEqualTo(17);
        assertThat(changed.occurrence().sequence()).isEqualTo(2);
        assertThatThrownBy(() -> target.changePlan(17, "再来", COMMUNITY, NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void its_texts_are_told_only_where_the_case_is_not_confidential() {
        CoverageTarget target = new CoverageTarget(aConfidentialCase(), COMMUNITY);
        assertThat(target.set(new CoveragePlan("张贴海报", 16), NOW).label()).isNull();
        assertThat(target.changePlan(17, "新增", COMMUNITY, NOW).reason()).isNull();
    }
}
