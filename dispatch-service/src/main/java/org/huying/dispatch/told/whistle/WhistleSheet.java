package org.huying.dispatch.told.whistle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.timelimit.Urgency;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.TownUnit;
import org.huying.dispatch.whistle.CallStatus;
import org.huying.dispatch.whistle.Whistle;
import org.huying.dispatch.whistle.WhistleCall;
import org.huying.dispatch.whistle.WhistleStatus;

/** A whistle as a called unit is told of it: its own call and nobody else's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "吹哨单", en = "A whistle, and the call to the unit, as they stand")
public record WhistleSheet(
        @Meaning(zh = "吹哨编号", en = "For example WLC-20231201-0001-W1")
        String number,

        @Meaning(zh = "案号", en = "Number of the case it is about")
        String caseNumber,

        @Meaning(zh = "类别代码", en = "Code of the topic") String topic,
        @Meaning(zh = "紧急程度", en = "Of the case") Urgency urgency,
        @Meaning(zh = "地点", en = "Of the case") Place place,

        @Meaning(
                zh = "集合地点",
                en = "Where to come to; numbers that identify a person are masked",
                absent = "for a confidential case: come to the place")
        String comeTo,

        @Meaning(
                zh = "事项",
                en = "What the unit is needed for; numbers that identify a person are masked",
                absent = "for a confidential case")
        String need,

        @Meaning(zh = "报到期限", en = "At that instant is in time. UTC")
        Instant reportInBy,

        @Meaning(zh = "吹哨单位", en = "Who called", absent = "when the directory lists it no more")
        TownUnit caller,

        @Meaning(zh = "吹哨状态", en = "How far the whistle has come")
        WhistleStatus status,

        @Meaning(zh = "点名状态", en = "What became of the call to the unit")
        CallStatus call,

        @Meaning(zh = "可用操作", en = "What the unit may do now")
        List<Act> allowedMoves) {
    /** What a called unit may do. */
    public enum Act {
        /** 报到, in time or late. */
        REPORT_IN,
        /** 反馈结果. */
        GIVE_RESULT
    }

    static WhistleSheet of(Whistle whistle, WhistleCall call, CaseFile about, TownUnit caller) {
        return new WhistleSheet(
                whistle.number(),
                about.number(),
                about.topic(),
                about.urgency(),
                Place.of(about.place()),
                whistle.about().tellable(whistle.need().place()),
                whistle.about().tellable(whistle.need().need()),
                whistle.need().reportInBy(),
                caller,
                whistle.status(),
                call.status(),
                moves(whistle, call));
    }

    private static List<Act> moves(Whistle whistle, WhistleCall call) {
        boolean underWay =
                switch (whistle.status()) {
                    case SOUNDED, ANSWERED -> true;
                    case EVALUATED, CLOSED -> false;
                };
        if (!underWay) return List.of();
        return switch (call.status()) {
            case CALLED, EXPIRED -> List.of(Act.REPORT_IN);
            case REPORTED_IN, REPORTED_IN_LATE ->
                Stream.of(Act.GIVE_RESULT)
                        .filter(move -> call.resultAt() == null)
                        .toList();
        };
    }
}
