package org.huying.dispatch.told.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.meeting.MeetingStatus;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.TownUnit;

/** A meeting as a unit that is asked to come is told of it. */
@Meaning(zh = "会议单", en = "A meeting the unit is asked to")
public record MeetingSheet(
        @Meaning(zh = "会议编号", en = "For example M-520102033902-20231109-1")
        String number,

        @Meaning(zh = "会议类型", en = "RESIDENT_COUNCIL 居民议事会 or PARTY_JOINT_MEETING 党建联席会")
        MeetingKind kind,

        @Meaning(zh = "社区代码", en = "Division code of the community, 12 digits")
        String communityCode,

        @Meaning(zh = "召集单位代码", en = "Code of whoever calls it")
        String convener,

        @Meaning(zh = "召集单位", en = "Its name") String convenerName,

        @Meaning(zh = "地点", en = "Where it takes place; numbers that identify a person are masked")
        String place,

        @Meaning(zh = "开始时间", en = "UTC") Instant from,
        @Meaning(zh = "议程", en = "What is on the agenda") List<Item> agenda,

        @Meaning(zh = "应邀单位", en = "All units that are asked to come, the unit itself among them")
        List<TownUnit> units,

        @Meaning(zh = "状态", en = "How far it has come") MeetingStatus status) {
    /** One item of the agenda. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Meaning(zh = "议题", en = "An item of the agenda")
    public record Item(
            @Meaning(zh = "序号", en = "From 1") int serial,

            @Meaning(
                    zh = "标题",
                    en = "What it is called; numbers that identify a person are masked",
                    absent = "where it is about a confidential case")
            String title,

            @Meaning(zh = "事项", en = "What is decided, as the voting rules name it")
            String matter,

            @Meaning(zh = "相关案号", en = "Those of its cases that the unit has a task of")
            List<String> cases) {}
}
