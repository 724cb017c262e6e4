package org.huying.reporting.hazard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.hazard.HazardLine;
import org.huying.reporting.hazard.HazardStatus;
import org.huying.reporting.town.TownNames;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "隐患台账 · One hazard point")
record HazardLineView(
        @Schema(examples = "YH-520102033904-0001") String number,

        @Schema(description = "案卷编号 · Absent for a point found in a sweep")
        String caseNumber,

        @Schema(examples = "520102033904") String communityCode,
        @Schema(examples = "盛园社区") String communityName,
        String gridCode,

        @Schema(description = "地点 · Absent where the case is confidential", examples = "7栋2单元L1层护栏外墙")
        String place,

        @Schema(examples = "FALLING_OBJECT") String kind,
        @Schema(description = "GENERAL or MAJOR") String grade,

        @Schema(description = "Reached in the current round")
        HazardStatus status,

        @Schema(description = "轮次 · One more after each relapse")
        int round,

        @Schema(description = "When it was entered first. UTC")
        Instant foundAt,

        @Schema(description = "By when it is to be rectified. UTC")
        Instant dueAt,

        String responsibleUnit,
        String surveyUnit,

        @Schema(description = "逾期 · Not rectified by its due date")
        boolean overdue,

        @Schema(description = "挂牌督办") boolean listed,

        @Schema(description = "When what was told last happened. UTC")
        Instant changedAt) {
    static HazardLineView of(HazardLine line, TownNames communities, Instant asOf) {
        return new HazardLineView(
                line.number(),
                line.caseNumber(),
                line.communityCode(),
                communities.name(line.communityCode(), asOf),
                line.gridCode(),
                line.place(),
                line.kind(),
                line.grade(),
                line.status(),
                line.round(),
                line.foundAt(),
                line.dueAt(),
                line.responsibleUnit(),
                line.surveyUnit(),
                line.isOverdue(asOf),
                line.listed(),
                line.changedAt());
    }
}
