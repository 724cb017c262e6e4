package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.casefile.CaseReference;
import org.huying.dispatch.timelimit.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClockEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID CASE = UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final UUID CLOCK = UUID.fromString("018c2371-2c00-7000-8000-00000000c10c");
    private static final UUID PETITION = UUID.fromString("018c2371-2c00-7000-8000-00000000a51d");
    private static final String SQUADRON = "URBAN-WLC";
    private static final String HANDLER = "partner";
    private static final String DESK = "subdistrict-desk";
    private static final String SYSTEM = "system";
    private static final DeadlineEvent.Due DUE =
            new DeadlineEvent.Due(Measure.RESOLUTION, Instant.parse("2023-11-20T16:00:00Z"), false);
    private static final LocalDate DAY = LocalDate.of(2023, 12, 20);

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(ClockEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(ClockEventContractTest::isOurs))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(ClockEvent::type).toList());
        assertThat(Stream.of(DeadlineEvent.class, ExemptionEvent.class)
                        .mapToLong(kind -> kind.getPermittedSubclasses().length)
                        .sum())
                .isEqualTo(events().size());
    }

    private static boolean isOurs(String type) {
        return Stream.of("deadline.", "extension.", "deferral.", "exclusion.").anyMatch(type::startsWith);
    }

    static List<ClockEvent> events() {
        return Stream.concat(deadlines(), exemptions()).toList();
    }

    private static Stream<ClockEvent> deadlines() {
        DeadlineEvent.Due accept = new DeadlineEvent.Due(Measure.ACCEPT, Instant.parse("2023-11-13T05:00:01Z"), false);
        return Stream.of(
                new DeadlineEvent.Started(at(1, "2023-11-13T01:00:01Z"), of(SYSTEM), SQUADRON, 1, List.of(accept, DUE)),
                new DeadlineEvent.Near(at(2, "2023-11-18T18:15:00Z"), of(SYSTEM), SQUADRON, 1, DUE),
                new DeadlineEvent.Missed(at(3, "2023-11-20T16:00:00.000001Z"), of(SYSTEM), SQUADRON, 1, DUE),
                new DeadlineEvent.Escalated(
                        at(4, "2023-11-21T16:00:00Z"), of(SYSTEM), SQUADRON, 1, DUE, EscalatedTo.SUBDISTRICT_DESK),
                new DeadlineEvent.Recomputed(at(5, "2023-11-22T01:00:00Z"), of(SYSTEM), SQUADRON, 1, DUE),
                new DeadlineEvent.Resumed(at(6, "2023-12-19T16:00:00Z"), of(SYSTEM), SQUADRON, 1, DUE, PETITION));
    }

    private static Stream<ClockEvent> exemptions() {
        String asked = "2023-11-14T01:00:00Z";
        String decided = "2023-11-15T01:00:00Z";
        Exclusion.Ground ground = Exclusion.Ground.IN_OTHER_PROCEEDINGS;
        return Stream.of(
                new ExemptionEvent.ExtensionRequested(at(2, asked), of(HANDLER), SQUADRON, PETITION, DAY),
                new ExemptionEvent.Extended(at(3, decided), of(DESK), SQUADRON, 1, DUE, PETITION, 1),
                new ExemptionEvent.ExtensionRejected(at(3, decided), of(DESK), SQUADRON, PETITION),
                new ExemptionEvent.DeferralRequested(at(2, asked), of(HANDLER), SQUADRON, PETITION, DAY),
                new ExemptionEvent.Deferred(at(3, decided), of(DESK), SQUADRON, PETITION, DAY),
                new ExemptionEvent.DeferralRejected(at(3, decided), of(DESK), SQUADRON, PETITION),
                new ExemptionEvent.ExclusionRequested(at(2, asked), of(HANDLER), SQUADRON, PETITION, ground),
                new ExemptionEvent.Excluded(at(3, decided), of(DESK), SQUADRON, PETITION, ground),
                new ExemptionEvent.ExclusionRejected(at(3, decided), of(DESK), SQUADRON, PETITION));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(CLOCK.toString(), "WLC-20231113-0001", sequence, Instant.parse(time));
    }

    private static CaseReference of(String role) {
        return new CaseReference(CASE, CONCERN, "WLC-20231113-0001", "520102033905", "520102033905001", role);
    }
}
