package org.huying.reporting.ledger.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.LedgerLine;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.town.TownNames;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "台账行 · One concern in the ledger; members without a value are left out")
record LedgerLineView(
        @Schema(description = "诉求编号 · Number of the concern", examples = "WLC-20231201-0001")
        String number,

        @Schema(description = "社区代码 · Division code, 12 digits", examples = "520102033901")
        String communityCode,

        @Schema(description = "社区名称，登记时的 · Its name when the concern was registered", examples = "中园社区")
        String communityName,

        @Schema(description = "网格代码 · Grid code, 15 digits", examples = "520102033901001")
        String gridCode,

        @Schema(description = "网格名称，登记时的 · Its name when the concern was registered", examples = "中园社区第一网格")
        String gridName,

        @Schema(description = "收集渠道 · Channel (domain.md §3)", examples = "GRID_PARTY_WORKSTATION")
        String channel,

        @Schema(description = "性质 · Nature (domain.md §4)", examples = "SUGGESTION")
        String nature,

        @Schema(
                description = "类别 · Topic, a path from the general to the particular",
                examples = "services.opening-hours")
        String topic,

        @Schema(description = "登记时间 · Instant in UTC", examples = "2023-12-01T01:00:00Z")
        Instant registeredAt,

        @Schema(description = "状态 · Status", examples = "DISPATCHED")
        ConcernStatus status,

        @Schema(description = "结果，仅结案后 · Outcome, once closed", examples = "RESOLVED")
        Outcome outcome,

        @Schema(description = "离开方式 · How it left in intake: not taken on, or withdrawn", examples = "WITHDRAWN")
        Exit exit,

        @Schema(description = "承办单位代码 · The unit that has the case", examples = "GPG-520102033901001")
        String ownerCode,

        @Schema(description = "承办单位 · Its name", examples = "中园社区第一网格党小组")
        String ownerName,

        @Schema(description = "派遣时间 · Since when that unit has it, instant in UTC", examples = "2023-12-01T01:00:01Z")
        Instant dispatchedAt,

        @Schema(description = "结案时间 · Instant in UTC, once closed", examples = "2023-12-12T08:30:00Z")
        Instant closedAt,

        @Schema(
                description = "当前状态的开始 · When the present status began, instant in UTC",
                examples = "2023-12-01T01:00:01Z")
        Instant changedAt,

        @Schema(
                description = "并入的诉求 · Number of the concern it was merged into; a merged line is not counted",
                examples = "WLC-20231130-0007")
        String mergedInto,

        CourseView course) {
    static LedgerLineView of(LedgerLine line, TownNames communities, TownNames grids) {
        return new LedgerLineView(
                line.number(),
                line.communityCode(),
                communities.name(line.communityCode(), line.registeredAt()),
                line.gridCode(),
                grids.name(line.gridCode(), line.registeredAt()),
                line.channel(),
                line.nature(),
                line.topic(),
                line.registeredAt(),
                line.status(),
                line.outcome(),
                line.exit(),
                line.ownerCode(),
                line.ownerName(),
                line.dispatchedAt(),
                line.closedAt(),
                line.changedAt(),
                line.mergedInto(),
                CourseView.of(line.course()));
    }
}
