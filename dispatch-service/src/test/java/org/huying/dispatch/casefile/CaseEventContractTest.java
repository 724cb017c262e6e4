package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID CASE = UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final String SQUADRON = "URBAN-WLC";
    private static final Owner DESK = new Owner(UnitKind.SUBDISTRICT_DESK, "DESK-520102033000", "街道办理中心");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(CaseEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("case.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(CaseEvent::type).toList());
        assertThat(kinds(CaseEvent.class)).hasSize(events().size());
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.<Class<?>>of(kind))
                .toList();
    }

    static List<CaseEvent> events() {
        return Stream.of(ordinaryWay(), otherWays()).flatMap(List::stream).toList();
    }

    private static List<CaseEvent> ordinaryWay() {
        return List.of(
                new CaseEvent.Filed(
                        at(1, "2023-11-13T01:00:01Z"), of("system"), "city-order.itinerant-vendors", "COMPLAINT"),
                new CaseEvent.Dispatched(
                        at(2, "2023-11-13T01:00:01Z"),
                        of("system"),
                        new Owner(UnitKind.URBAN_MANAGEMENT, SQUADRON, "五里冲城管中队"),
                        "vendors-to-squadron",
                        "流动摊贩由城管中队办理 · itinerant vendors are for the urban management squadron",
                        1,
                        List.of(new Owner(UnitKind.POLICE_STATION, "POLICE-WLC", "五里冲派出所"))),
                new CaseEvent.Accepted(at(3, "2023-11-14T01:00:00Z"), of("partner"), SQUADRON),
                new CaseEvent.Handled(at(4, "2023-11-16T01:00:00Z"), of("partner"), SQUADRON, "已安排夜间巡查，感谢您的反映。"),
                new CaseEvent.HandlingRejected(
                        at(5, "2023-11-17T01:00:00Z"), of("community-secretary"), "COMMUNITY-520102033905"),
                new CaseEvent.Verified(
                        at(7, "2023-11-19T01:00:00Z"), of("community-secretary"), "COMMUNITY-520102033905", null),
                new CaseEvent.FollowedUp(
                        at(8, "2023-11-20T01:00:00Z"),
                        of("subdistrict-desk"),
                        Answer.YES,
                        Answer.YES,
                        Answer.UNANSWERED),
                new CaseEvent.Closed(
                        at(9, "2023-11-21T01:00:00Z"), of("subdistrict-desk"), Outcome.RESOLVED, null, null, null));
    }

    private static List<CaseEvent> otherWays() {
        Owner squadron = new Owner(UnitKind.URBAN_MANAGEMENT, SQUADRON, "五里冲城管中队");
        Owner police = new Owner(UnitKind.POLICE_STATION, "POLICE-WLC", "五里冲派出所");
        String time = "2023-11-14T02:00:00Z";
        return List.of(
                new CaseEvent.PreCheckStarted(at(1, time), of("system"), DESK, "anonymous-tip-offs"),
                new EndingEvent.Declined(at(2, time), of("subdistrict-desk"), "经现场核实，未发现所反映情况"),
                new CaseEvent.FirstContact(at(4, time), of("partner"), SQUADRON, Instant.parse("2023-11-14T01:30:00Z")),
                new CaseEvent.ProgressNoted(at(5, time), of("partner"), SQUADRON, "已约谈摊主，今晚复查。"),
                new CoHandlingEvent.Added(at(4, time), of("subdistrict-desk"), police, "需派出所配合劝离"),
                new CoHandlingEvent.Accepted(at(5, time), of("partner"), "POLICE-WLC"),
                new CoHandlingEvent.Handled(at(6, time), of("partner"), "POLICE-WLC"),
                new HandoverEvent.Delegated(
                        at(4, time), of("party-group-leader"), "GPG-520102033905001", "GW-520102033905001-1"),
                new HandoverEvent.ReturnRequested(at(3, time), of("partner"), SQUADRON, "不属本单位职责", 1),
                new HandoverEvent.ReturnDeclined(at(4, time), of("subdistrict-desk"), SQUADRON, "按职责清单由城管承办"),
                new HandoverEvent.ArbitrationRequested(at(5, time), of("partner"), SQUADRON, "仍不属本单位职责", 2),
                new HandoverEvent.Reassigned(
                        at(6, time),
                        of("subdistrict-desk"),
                        police,
                        SQUADRON,
                        HandoverEvent.Cause.ARBITRATION,
                        "经研究由派出所承办"),
                new EndingEvent.TransferredOut(
                        at(4, time),
                        of("subdistrict-desk"),
                        "南明区市场监督管理局",
                        "NMQ-SJ-2023-118",
                        "属区级职权",
                        Outcome.TRANSFERRED),
                new EndingEvent.Voided(at(3, time), of("subdistrict-desk"), VoidReason.DUPLICATE),
                new MergingEvent.Merged(at(4, time), of("community-secretary"), "WLC-20231112-0004"),
                new MergingEvent.Unmerged(at(5, time), of("subdistrict-desk"), squadron),
                new RoundEvent.Reopened(
                        at(9, time),
                        of("subdistrict-desk"),
                        2,
                        squadron,
                        RoundEvent.Cause.FOLLOW_UP,
                        "回访不满意或未解决 · not solved or not satisfied at follow-up"),
                new RoundEvent.RecurrenceLinked(at(3, time), of("subdistrict-desk"), "WLC-20231020-0007"));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(CASE.toString(), "WLC-20231113-0001", sequence, Instant.parse(time));
    }

    private static CaseReference of(String role) {
        return new CaseReference(CASE, CONCERN, "WLC-20231113-0001", "520102033905", "520102033905001", role);
    }
}
