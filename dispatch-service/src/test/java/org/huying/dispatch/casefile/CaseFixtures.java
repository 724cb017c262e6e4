package org.huying.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;

/** Cases of 丰园 at the stages tests begin with, and those who act on them. */
public final class CaseFixtures {
    public static final Instant NOON = Instant.parse("2023-11-13T04:00:00Z");
    public static final Instant LATER = NOON.plusSeconds(3_600);
    public static final String COMMUNITY = "520102033905";

    public static final Owner SQUADRON_UNIT = new Owner(UnitKind.URBAN_MANAGEMENT, "URBAN-WLC", "五里冲城管中队");
    public static final Owner POLICE_UNIT = new Owner(UnitKind.POLICE_STATION, "POLICE-WLC", "五里冲派出所");
    public static final Owner COMMUNITY_UNIT = new Owner(UnitKind.COMMUNITY, "COMMUNITY-" + COMMUNITY, "丰园社区");
    public static final Owner DESK_UNIT = new Owner(UnitKind.SUBDISTRICT_DESK, "DESK-520102033000", "街道办理中心");

    public static final Actor SQUADRON = new Actor(SQUADRON_UNIT.code(), Role.Names.PARTNER);
    public static final Actor POLICE = new Actor(POLICE_UNIT.code(), Role.Names.PARTNER);
    public static final Actor SECRETARY = new Actor(COMMUNITY_UNIT.code(), Role.Names.COMMUNITY_SECRETARY);
    public static final Actor DESK = new Actor(DESK_UNIT.code(), Role.Names.SUBDISTRICT_DESK);

    public static final HandlingReport REPORT = new HandlingReport("巡查三次", "已处理");
    public static final FollowUp CONTENT = new FollowUp(Answer.YES, Answer.YES, Answer.YES);
    public static final FollowUp DISSATISFIED = new FollowUp(Answer.YES, Answer.YES, Answer.NO);
    public static final FollowUp SILENT = new FollowUp(Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);

    private CaseFixtures() {}

    public static HeardConcern heard() {
        return heard("WLC-20231113-0001", "WEB", "COMPLAINT", UUID.randomUUID());
    }

    public static HeardConcern heard(String number, String channel, String nature, UUID reporter) {
        CasePlace place = new CasePlace(COMMUNITY, COMMUNITY + "001", null, "X区", "3栋", null, null, "平台");
        return new HeardConcern(
                UUID.randomUUID(),
                number,
                channel,
                nature,
                "city-order.itinerant-vendors",
                false,
                place,
                "摊贩",
                reporter);
    }

    public static CaseFile dispatched() {
        return dispatchedTo(SQUADRON_UNIT);
    }

    public static CaseFile dispatchedTo(Owner unit) {
        return dispatchedTo(unit, heard(), NOON);
    }

    public static CaseFile dispatchedTo(Owner unit, HeardConcern concern, Instant when) {
        CaseFile file = new CaseFile(concern);
        file.file(when);
        file.dispatch(new RoutingDecision(unit, "a-rule", "因为 · because", 1, List.of(), List.of()), when);
        return file;
    }

    public static CaseFile accepted() {
        CaseFile file = dispatched();
        file.accept(SQUADRON, NOON);
        return file;
    }

    public static CaseFile handled() {
        CaseFile file = accepted();
        file.reportHandled(REPORT, SQUADRON, LATER);
        return file;
    }

    public static CaseFile followedUp(FollowUp answers) {
        CaseFile file = handled();
        file.verify(SECRETARY, LATER);
        file.followUp(answers, DESK, LATER);
        return file;
    }

    public static CaseFile closed() {
        CaseFile file = followedUp(CONTENT);
        file.close(Outcome.RESOLVED, DESK, LATER);
        return file;
    }
}
