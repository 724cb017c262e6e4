package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.jointaction.JointActionFixtures.NIGHT;
import static org.huying.dispatch.jointaction.JointActionFixtures.shiftId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.directory.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JointActionEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID ACTION = UUID.fromString("018c2371-2c00-7000-8000-0000000ac701");
    private static final UUID FACT = UUID.fromString("018c2371-2c00-7000-8000-00000000fac7");
    private static final String NUMBER = "JA-20231208-0001";
    private static final String SECRETARY = "community-secretary";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(JointActionEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream()
                        .map(EventExample::type)
                        .filter(type -> type.startsWith("joint-action.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(JointActionEvent::type).toList());
        assertThat(JointActionEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<JointActionEvent> events() {
        return List.of(
                new JointActionEvent.Planned(at(1, "2023-12-08T01:00:00Z"), by(SECRETARY, "PLANNED"), plan()),
                new JointActionEvent.Replanned(
                        at(2, "2023-12-08T01:10:00Z"), by(SECRETARY, "PLANNED"), plan(), List.of("POLICE-WLC")),
                new JointActionEvent.Adopted(
                        at(3, "2023-12-08T02:00:00Z"),
                        by(SECRETARY, "ADOPTED"),
                        List.of("MISSING_UNIT 2023-12-09T22:00+120 PROPERTY_MANAGER")),
                new JointActionEvent.Started(at(4, "2023-12-09T08:00:00Z"), by(SECRETARY, "UNDER_WAY")),
                new JointActionEvent.Attended(
                        at(5, "2023-12-09T13:55:00Z"),
                        by("partner", "UNDER_WAY"),
                        FACT,
                        shiftId(22),
                        NIGHT,
                        "URBAN-WLC",
                        UnitKind.URBAN_MANAGEMENT,
                        3,
                        Instant.parse("2023-12-09T16:00:00Z")),
                new JointActionEvent.Intervened(
                        at(6, "2023-12-09T14:20:00Z"),
                        by("partner", "UNDER_WAY"),
                        FACT,
                        InterventionKind.PERSUASION,
                        2,
                        shiftId(22),
                        NIGHT,
                        "URBAN-WLC",
                        UnitKind.URBAN_MANAGEMENT),
                new JointActionEvent.Ended(at(7, "2023-12-09T16:05:00Z"), by(SECRETARY, "ENDED")),
                new JointActionEvent.Reviewed(
                        at(8, "2023-12-20T02:00:00Z"),
                        by(SECRETARY, "REVIEWED"),
                        UUID.fromString("018c2371-2c00-7000-8000-00000000ba5e"),
                        UUID.fromString("018c2371-2c00-7000-8000-00000000f1a1"),
                        true),
                new JointActionEvent.Cancelled(at(4, "2023-12-09T06:00:00Z"), by(SECRETARY, "CANCELLED"), "当晚有暴雨预警。"));
    }

    private static ToldPlan plan() {
        JointActionRecord record = JointActionFixtures.planned();
        ToldPlan whole = record.toldPlan();
        return new ToldPlan(
                whole.name(),
                "520102033905-P1",
                "M-20231201-0001-R1",
                whole.shifts(),
                whole.plannedMinutes(),
                whole.coveredMinutes(),
                List.of("MISSING_UNIT 2023-12-09T22:00+120 PROPERTY_MANAGER"));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(ACTION.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static JointActionReference by(String role, String status) {
        var about = ActFixtures.aCase();
        return new JointActionReference(
                ACTION,
                NUMBER,
                List.of(about.caseNumber()),
                List.of(about.communityCode()),
                List.of(about.gridCode()),
                "COMMUNITY-520102033905",
                List.of("COMMUNITY-520102033905", "PROPERTY-1", "URBAN-WLC"),
                JointActionStatus.valueOf(status),
                role);
    }
}
