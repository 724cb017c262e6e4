package org.huying.dispatch.told;

import static org.huying.dispatch.told.TaskExamples.CASE;
import static org.huying.dispatch.told.TaskExamples.COMMUNITY;
import static org.huying.dispatch.told.TaskExamples.PLATFORM;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.hazard.Grade;
import org.huying.dispatch.hazard.HazardKind;
import org.huying.dispatch.hazard.HazardStatus;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.referral.ReferralReason;
import org.huying.dispatch.referral.ReferralStatus;
import org.huying.dispatch.supervision.Organ;
import org.huying.dispatch.timelimit.Urgency;
import org.huying.dispatch.told.hazard.HazardNotice;
import org.huying.dispatch.told.hazard.HazardSheet;
import org.huying.dispatch.told.referral.ReferralNotice;
import org.huying.dispatch.told.referral.ReferralSheet;
import org.huying.dispatch.told.whistle.WhistleNotice;
import org.huying.dispatch.told.whistle.WhistleSheet;
import org.huying.dispatch.whistle.CallStatus;
import org.huying.dispatch.whistle.WhistleStatus;

/** One of each notice of whistles, referrals and hazards, as partners find them published. */
final class ActExamples {
    private static final Instant DEADLINE = Instant.parse("2023-11-13T08:00:00Z");
    private static final Place WALL =
            new Place("520102033904", "520102033904001", null, null, "7栋", "2单元", "L1", "护栏外墙");
    private static final Instant DUE = Instant.parse("2023-12-18T16:00:00Z");

    private ActExamples() {}

    static Stream<NoticeContent> whistles() {
        return Stream.of(
                new WhistleNotice.Sounded(
                        whistle(WhistleStatus.SOUNDED, CallStatus.CALLED, WhistleSheet.Act.REPORT_IN)),
                new WhistleNotice.Missed(
                        whistle(WhistleStatus.ANSWERED, CallStatus.EXPIRED, WhistleSheet.Act.REPORT_IN)),
                new WhistleNotice.Closed(whistle(WhistleStatus.CLOSED, CallStatus.REPORTED_IN)));
    }

    static Stream<NoticeContent> referrals() {
        return Stream.of(
                new ReferralNotice.Sent(
                        referral(ReferralStatus.SENT, ReferralSheet.Act.ACKNOWLEDGE, ReferralSheet.Act.DECLINE)),
                new ReferralNotice.Overdue(
                        referral(ReferralStatus.SENT, ReferralSheet.Act.ACKNOWLEDGE, ReferralSheet.Act.DECLINE)),
                new ReferralNotice.Withdrawn(referral(ReferralStatus.WITHDRAWN)));
    }

    static Stream<NoticeContent> hazards() {
        HazardSheet survey = hazard(HazardStatus.REGISTERED, null, HazardSheet.Act.SURVEY);
        HazardSheet lost = hazard(HazardStatus.REGISTERED, null);
        HazardSheet rectifying = hazard(HazardStatus.RECTIFYING, "拆除重砌", HazardSheet.Act.COMPLETE_RECTIFICATION);
        return Stream.of(
                new HazardNotice.SurveyRequested(survey),
                new HazardNotice.SurveyWithdrawn(HazardNotice.Because.REASSIGNED, lost),
                new HazardNotice.RectificationAssigned(
                        hazard(HazardStatus.REGISTERED, "拆除重砌", HazardSheet.Act.START_RECTIFICATION)),
                new HazardNotice.RectificationWithdrawn(HazardNotice.Because.REASSIGNED, lost),
                new HazardNotice.RectificationRejected(rectifying),
                new HazardNotice.RectificationOverdue(rectifying),
                new HazardNotice.RectificationSupervised(
                        Organ.SUBDISTRICT_PARTY_COMMITTEE, "重大隐患，人流密集", "每日巡查，限期修复", DUE, rectifying),
                new HazardNotice.RectificationClosed(hazard(HazardStatus.STRUCK_OFF, "拆除重砌")));
    }

    private static WhistleSheet whistle(WhistleStatus status, CallStatus call, WhistleSheet.Act... moves) {
        return new WhistleSheet(
                CASE + "-W1",
                CASE,
                "city-order.itinerant-vendors",
                Urgency.GENERAL,
                PLATFORM,
                "3栋平台西侧",
                "协助劝离占道摊贩",
                DEADLINE,
                COMMUNITY,
                status,
                call,
                List.of(moves));
    }

    private static ReferralSheet referral(ReferralStatus status, ReferralSheet.Act... moves) {
        return new ReferralSheet(
                CASE + "-R1",
                CASE,
                "public-security.rental",
                PLATFORM,
                ReferralReason.PUBLIC_SECURITY_RISK,
                DEADLINE,
                COMMUNITY,
                status,
                List.of(moves));
    }

    private static HazardSheet hazard(HazardStatus status, String measures, HazardSheet.Act... moves) {
        return new HazardSheet(
                "YH-520102033904-0001",
                CASE,
                WALL,
                HazardKind.FALLING_OBJECT,
                Grade.MAJOR,
                measures == null && moves.length == 0 ? null : "外墙开裂",
                status,
                1,
                DUE,
                measures,
                measures == null ? null : "专项维修资金",
                measures == null ? null : "围挡",
                List.of(moves));
    }
}
