package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.ActFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhistleEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID WHISTLE = UUID.fromString("018c2371-2c00-7000-8000-0000000e0001");
    private static final String NUMBER = "WLC-20231113-0001-W1";
    private static final String SQUADRON = "URBAN-WLC";
    private static final Instant DEADLINE = Instant.parse("2023-11-17T10:30:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(WhistleEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("whistle.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(WhistleEvent::type).toList());
        assertThat(WhistleEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<WhistleEvent> events() {
        return List.of(
                new WhistleEvent.Sounded(
                        at(1, "2023-11-17T10:00:00Z"),
                        by("community-secretary", WhistleStatus.SOUNDED),
                        List.of(SQUADRON, "POLICE-WLC"),
                        "夜间摊贩占道，需现场联合劝导。",
                        DEADLINE),
                new WhistleEvent.ReportedIn(
                        at(2, "2023-11-17T10:20:00Z"), by("partner", WhistleStatus.SOUNDED), SQUADRON, true),
                new WhistleEvent.Missed(
                        at(3, "2023-11-17T10:30:00Z"), by("system", WhistleStatus.ANSWERED), "POLICE-WLC", DEADLINE),
                new WhistleEvent.ResultGiven(
                        at(4, "2023-11-17T12:00:00Z"), by("partner", WhistleStatus.ANSWERED), SQUADRON),
                new WhistleEvent.Evaluated(
                        at(5, "2023-11-18T01:00:00Z"),
                        by("community-secretary", WhistleStatus.ANSWERED),
                        EvaluationSide.CALLER,
                        SQUADRON,
                        5),
                new WhistleEvent.Closed(
                        at(7, "2023-11-18T03:00:00Z"), by("community-secretary", WhistleStatus.CLOSED)));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(WHISTLE.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static WhistleReference by(String role, WhistleStatus status) {
        return new WhistleReference(WHISTLE, NUMBER, ActFixtures.aCase(), "COMMUNITY-520102033905", status, role);
    }
}
