package org.huying.dispatch.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.SQUADRON;
import static org.huying.dispatch.matter.MatterFixtures.aCase;

import java.util.UUID;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;

class VisitEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");

    @Test
    void is_as_published() {
        UUID id = UUID.fromString("018c2371-2c00-7000-8000-0000000f0001");
        VisitReport told = new VisitReport(
                NOW.minusSeconds(1_800), 2, "北门", new PeopleMet(4, 0, 2, 0, 0), VisitOutcome.SUSPICION, "无人应答");
        CONTRACT.isKeptBy(new Visit(id, aCase(), SQUADRON).record(told, NOW));
    }

    @Test
    void every_event_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("visit.")))
                .containsExactly("visit.recorded.v1");
        assertThat(VisitEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}
