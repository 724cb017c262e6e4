package org.huying.dispatch.told.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.referral.Referral;
import org.huying.dispatch.referral.ReferralMove;
import org.huying.dispatch.referral.ReferralReason;
import org.huying.dispatch.referral.ReferralStatus;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.TownUnit;

/** A referral as the unit it was sent to is told of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "移交单", en = "A referral, as it stands: topic, place and reason, never who reported it or what they wrote")
public record ReferralSheet(
        @Meaning(zh = "移交编号", en = "For example WLC-20231201-0001-R1")
        String number,

        @Meaning(zh = "案号", en = "Number of the case it is about")
        String caseNumber,

        @Meaning(zh = "类别代码", en = "Code of the topic, as of the referral")
        String topic,

        @Meaning(zh = "地点", en = "As of the referral") Place place,
        @Meaning(zh = "移交原因", en = "Why it is referred") ReferralReason reasonCode,

        @Meaning(zh = "接收期限", en = "By when to acknowledge; at that instant is in time. UTC")
        Instant acknowledgeBy,

        @Meaning(zh = "移交单位", en = "Who sent it", absent = "when the directory lists it no more")
        TownUnit sender,

        @Meaning(zh = "状态", en = "How far it has come") ReferralStatus status,

        @Meaning(zh = "可用操作", en = "What the unit may do now")
        List<Act> allowedMoves) {
    /** What the unit may do. */
    public enum Act {
        /** 接收. */
        ACKNOWLEDGE,
        /** 反馈结果. */
        REPORT_OUTCOME,
        /** 不予受理. */
        DECLINE
    }

    static ReferralSheet of(Referral referral, TownUnit sender) {
        List<ReferralMove> moves = ReferralMove.allowedFrom(referral.status());
        return new ReferralSheet(
                referral.number(),
                referral.about().caseNumber(),
                referral.matter().topic(),
                Place.of(referral.about(), referral.matter()),
                referral.terms().reason(),
                referral.terms().acknowledgeBy(),
                sender,
                referral.status(),
                Stream.of(Act.values())
                        .filter(move -> moves.contains(ReferralMove.valueOf(move.name())))
                        .toList());
    }
}
