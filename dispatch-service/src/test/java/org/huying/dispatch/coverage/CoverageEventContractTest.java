package org.huying.dispatch.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.matter.MatterFixtures.COMMUNITY;
import static org.huying.dispatch.matter.MatterFixtures.NOW;
import static org.huying.dispatch.matter.MatterFixtures.aCase;

import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID ID = UUID.fromString("018c2371-2c00-7000-8000-0000000f0003");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(CoverageEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("coverage.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(CoverageEvent::type).toList());
        assertThat(CoverageEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<CoverageEvent> events() {
        return List.of(
                new CoverageEvent.TargetSet(at(1), by(15), "张贴文明养犬海报"),
                new CoverageEvent.PlanChanged(at(2), by(16), "新增 1 个单元。"),
                new CoverageEvent.ItemDone(at(3), by(16), UUID.fromString("018c2371-2c00-7000-8000-0000000f0004")));
    }

    private static Occurrence at(long sequence) {
        return new Occurrence(ID.toString(), "WLC-20231113-0001", sequence, NOW.plusSeconds(3_600 * sequence));
    }

    private static CoverageReference by(int planned) {
        return new CoverageReference(ID, aCase(), COMMUNITY, planned);
    }
}
