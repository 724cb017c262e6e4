package org.huying.dispatch.told.jointaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.JointActionMove;
import org.huying.dispatch.jointaction.JointActionStatus;
import org.huying.dispatch.jointaction.Part;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.TownUnit;

/** A joint action as a unit with a part in it is told of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "联合行动单", en = "A joint action, and the unit's part in it, as they stand")
public record JointActionSheet(
        @Meaning(zh = "行动编号", en = "For example JA-20231207-0001")
        String number,

        @Meaning(zh = "本单位角色", en = "LEAD 牵头, CO_HANDLER 配合, ON_SHIFT 仅参加班次")
        Part part,

        @Meaning(
                zh = "名称",
                en = "What it is called; numbers that identify a person are masked",
                absent = "where a case is confidential")
        String name,

        @Meaning(zh = "措施", en = "What the units will do; none where a case is confidential")
        List<String> measures,

        @Meaning(zh = "地点", en = "Of the cases it serves, as of planning: community and grid")
        List<Place> places,

        @Meaning(zh = "相关案号", en = "Those of its cases that the unit has a task of")
        List<String> cases,

        @Meaning(zh = "牵头单位", en = "The unit that leads") TownUnit lead,
        @Meaning(zh = "配合单位", en = "The units that help") List<TownUnit> coHandlers,

        @Meaning(zh = "班次", en = "Those of the unit; all of them for the one that leads")
        List<Shift> shifts,

        @Meaning(zh = "状态", en = "How far it has come") JointActionStatus status,

        @Meaning(zh = "可用操作", en = "What the unit may do now; steering is for the one that leads")
        List<JointActionMove> allowedMoves) {
    /** A shift the unit stands in. */
    @Meaning(zh = "班次", en = "A shift, and who stands in it")
    public record Shift(
            @Meaning(zh = "班次标识", en = "Its id, which attendances name")
            UUID shiftId,

            @Meaning(zh = "所属夜晚", en = "The night it belongs to, by the day that began on; Asia/Shanghai")
            LocalDate night,

            @Meaning(zh = "开始时间", en = "Included. UTC") Instant startsAt,
            @Meaning(zh = "结束时间", en = "Not included. UTC") Instant endsAt,

            @Meaning(zh = "必到单位类型", en = "Kinds of units that have to come")
            List<UnitKind> required,

            @Meaning(zh = "到场单位", en = "The units assigned to it")
            List<TownUnit> units) {}
}
