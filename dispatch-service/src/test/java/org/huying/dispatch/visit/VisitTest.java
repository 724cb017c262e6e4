package org.huying.dispatch.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.matter.MatterFixtures.COMMUNITY;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.aCase;

import java.util.UUID;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterFixtures;
import org.huying.dispatch.matter.MatterKind;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final PeopleMet SIX = new PeopleMet(4, 0, 2, 0, 0);

    @Test
    void happened_when_it_was_made_and_not_when_it_was_told() {
        // When
        VisitEvent.Recorded event = aVisit().record(told("无人应答"), NOW);
        // Then
        assertThat(event.occurrence().time()).isEqualTo(NOW.minusSeconds(1_800));
        assertThat(event.metTotal()).isEqualTo(6);
    }

    @Test
    void is_the_same_told_again_and_another_with_any_other_content() {
        // Given
        Visit visit = aVisit();
        visit.record(told("无人应答"), NOW);
        Matter elsewhere = Matter.withoutConcern(
                MatterKind.CASE, UUID.randomUUID(), "WLC-20231113-0002", "520102033905", null, false);
        // Then
        assertThat(visit.says(aCase(), COMMUNITY.unit(), told("无人应答"))).isTrue();
        assertThat(visit.says(aCase(), COMMUNITY.unit(), told("有人应答"))).isFalse();
        assertThat(visit.says(aCase(), MatterFixtures.SQUADRON.unit(), told("无人应答")))
                .isFalse();
        assertThat(visit.says(elsewhere, COMMUNITY.unit(), told("无人应答"))).isFalse();
    }

    @Test
    void is_the_same_although_the_database_keeps_no_nanoseconds() {
        // Given
        Visit visit = aVisit();
        VisitReport fine = new VisitReport(NOW.minusNanos(1), 2, null, PeopleMet.NOBODY, VisitOutcome.NO_FINDING, null);
        // When
        visit.record(fine, NOW);
        // Then
        assertThat(visit.at()).isEqualTo(NOW.minusNanos(1_000));
        assertThat(visit.says(aCase(), COMMUNITY.unit(), fine)).isTrue();
    }

    private static Visit aVisit() {
        return new Visit(UUID.randomUUID(), aCase(), COMMUNITY);
    }

    private static VisitReport told(String note) {
        return new VisitReport(NOW.minusSeconds(1_800), 2, null, SIX, VisitOutcome.SUSPICION, note);
    }
}
