package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final String FENGYUAN = "520102033905";
    private static final Instant THEN = Instant.parse("2023-09-01T00:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(DirectoryEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_directory_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("directory.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(DirectoryEvent::type).toList());
        assertThat(DirectoryEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<DirectoryEvent> events() {
        Grid.PartyGroup group =
                new Grid.PartyGroup("GPG-" + FENGYUAN + "001", "丰园社区第一网格党小组", "组长甲", "副组长乙", List.of("党员丙"));
        return List.of(
                new Community(FENGYUAN, "丰园社区", true).listed(1, THEN),
                new Grid(FENGYUAN + "001", FENGYUAN, "丰园社区第一网格", 412, group, "网格员丁", List.of(), List.of())
                        .listed(1, THEN),
                new PartnerUnit("URBAN-WLC", UnitKind.URBAN_MANAGEMENT, "五里冲城管中队", List.of(FENGYUAN)).listed(1, THEN));
    }
}
