package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.hazard.HazardFixtures.inspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnSiteTest {
    @Test
    void is_the_same_whatever_came_first_and_however_often() {
        for (long seed = 1; seed <= 50; seed++) {
            // Given
            Random chance = new Random(seed);
            List<Inspection> told = new ArrayList<>();
            for (int i = chance.nextInt(6); i > 0; i--)
                told.add(inspection(NOON.minusSeconds(chance.nextInt(1_000)), chance.nextInt(4) == 0));
            OnSite inOrder = OnSite.of(told);
            List<Inspection> twice = new ArrayList<>(told);
            twice.addAll(told);
            Collections.shuffle(twice, chance);
            // When
            OnSite anyhow = OnSite.of(twice);
            // Then
            assertThat(anyhow).as("seed " + seed).isEqualTo(inOrder);
            assertThat(inOrder.inspected()).as("seed " + seed).isEqualTo(!told.isEmpty());
        }
    }
}
