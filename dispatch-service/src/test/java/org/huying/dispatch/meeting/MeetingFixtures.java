package org.huying.dispatch.meeting;

import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.directory.UnitKind;

/** The meetings, people and units that meetings and resolutions are tried on. */
public final class MeetingFixtures {
    public static final Instant EVENING = Instant.parse("2023-12-05T12:00:00Z");
    public static final String NUMBER = "M-520102033905-20231205-1";
    public static final Convener PARTY = new Convener("PARTY-520102033905", "丰园社区党总支", Convener.Level.COMMUNITY);
    public static final AddressedUnit COMMUNITY_UNIT =
            new AddressedUnit(UnitKind.COMMUNITY, "COMMUNITY-" + COMMUNITY, "丰园社区");
    public static final VotingRules RULES = starter();

    private MeetingFixtures() {}

    public static VotingRules starter() {
        try {
            return new VotingRulesStart().rules("meeting/voting-rules.yaml");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static MeetingPlan planOf(MeetingKind kind, String... matters) {
        List<MeetingPlan.Item> agenda = Stream.of(matters)
                .map(matter -> new MeetingPlan.Item("议题", matter, List.of()))
                .toList();
        return new MeetingPlan(kind, COMMUNITY, PARTY.code(), "社区会议室", EVENING, List.of(), agenda);
    }

    public static Meeting planned(MeetingKind kind, String... matters) {
        Meeting meeting = new Meeting(NUMBER, planOf(kind, matters), PARTY, List.of(SQUADRON));
        meeting.plan(SECRETARY, EVENING.minusSeconds(3_600));
        return meeting;
    }

    public static Meeting held(MeetingKind kind, String... matters) {
        Meeting meeting = planned(kind, matters);
        meeting.hold(
                new Attendance(EVENING, 42, List.of(new Attendance.Present(SQUADRON, 2))),
                SECRETARY,
                EVENING.plusSeconds(7_200));
        return meeting;
    }

    /** A council that has decided on its one item by a clear majority. */
    public static Meeting decided() {
        Meeting meeting = held(MeetingKind.RESIDENT_COUNCIL, "service-hours");
        meeting.count(1, new VoteCount(30, 8, 4, 60), RULES, SECRETARY, EVENING.plusSeconds(7_300));
        return meeting;
    }
}
