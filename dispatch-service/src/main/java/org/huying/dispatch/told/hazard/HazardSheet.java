package org.huying.dispatch.told.hazard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.hazard.Grade;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardKind;
import org.huying.dispatch.hazard.HazardStatus;
import org.huying.dispatch.hazard.Measures;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Place;

/** A hazard point as the unit that surveys or rectifies it is told of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "隐患单", en = "A hazard point, as it stands; numbers that identify a person are masked in its texts")
public record HazardSheet(
        @Meaning(zh = "隐患编号", en = "For example YH-520102033904-0001")
        String number,

        @Meaning(zh = "案号", en = "Number of the case it belongs to", absent = "for a point found in a sweep")
        String caseNumber,

        @Meaning(zh = "地点", en = "Where it is") Place place,

        @Meaning(zh = "隐患类型", en = "What sort of hazard it is")
        HazardKind kind,

        @Meaning(zh = "等级", en = "GENERAL 一般 or MAJOR 重大") Grade grade,

        @Meaning(
                zh = "描述",
                en = "What was found",
                absent = "where the case is confidential, and once it is not the unit's any more")
        String description,

        @Meaning(zh = "状态", en = "How far it has come") HazardStatus status,

        @Meaning(zh = "轮次", en = "1, and one more after each relapse")
        int round,

        @Meaning(zh = "整改期限", en = "At that instant is in time. UTC", absent = "until a date is set")
        Instant dueAt,

        @Meaning(
                zh = "整改措施",
                en = "What is to be done",
                absent = "until it is agreed, where the case is confidential, and for whoever surveys")
        String measures,

        @Meaning(
                zh = "整改资金",
                en = "Who pays",
                absent = "until it is agreed, where the case is confidential, and for whoever surveys")
        String funds,

        @Meaning(
                zh = "临时管控",
                en = "What keeps people safe until then",
                absent = "until it is agreed, where the case is confidential, and for whoever surveys")
        String interimControl,

        @Meaning(zh = "可用操作", en = "What the unit may do now")
        List<Act> allowedMoves) {
    /** What the unit may do; the work begins when it was inspected on site. */
    public enum Act {
        /** 反馈勘查结果. */
        SURVEY,
        /** 开始整改. */
        START_RECTIFICATION,
        /** 整改完成, with photos before and after. */
        COMPLETE_RECTIFICATION
    }

    private static final Measures NONE = new Measures(null, null, null, null);

    static HazardSheet toSurvey(Hazard hazard) {
        boolean open = hazard.status() == HazardStatus.REGISTERED;
        return of(hazard, hazard.description(), NONE, open ? List.of(Act.SURVEY) : List.of());
    }

    static HazardSheet toRectify(Hazard hazard) {
        List<Act> moves =
                switch (hazard.status()) {
                    case REGISTERED -> List.of(Act.START_RECTIFICATION);
                    case RECTIFYING -> List.of(Act.COMPLETE_RECTIFICATION);
                    case RECTIFIED, VERIFIED, STRUCK_OFF, WITHDRAWN -> List.of();
                };
        Measures agreed = hazard.measures() == null ? NONE : hazard.measures();
        return of(hazard, hazard.description(), agreed, moves);
    }

    /** Of what is not the unit's any more. */
    static HazardSheet last(Hazard hazard) {
        return of(hazard, null, NONE, List.of());
    }

    private static HazardSheet of(Hazard hazard, String description, Measures agreed, List<Act> moves) {
        CaseInQuestion about = hazard.about();
        return new HazardSheet(
                hazard.number(),
                about.caseNumber(),
                Place.of(about, hazard.place()),
                hazard.kind(),
                hazard.grade(),
                about.tellable(description),
                hazard.status(),
                hazard.round(),
                hazard.dueAt(),
                about.tellable(agreed.measures()),
                about.tellable(agreed.funds()),
                about.tellable(agreed.interimControl()),
                moves);
    }
}
