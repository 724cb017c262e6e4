package org.huying.intake.workstation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.intake.workstation.OpenInterval;
import org.huying.intake.workstation.Workstation;
import org.huying.intake.workstation.WorkstationMove;
import org.huying.intake.workstation.WorkstationStatus;
import org.huying.intake.workstation.WorkstationTerm;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "网格党小组工作站 · Where concerns are collected, and when somebody is there")
record WorkstationView(
        @Schema(examples = "WS-ZY-1") String code,
        @Schema(examples = "中园3栋工作站") String name,
        @Schema(examples = "520102033901") String communityCode,
        @Schema(examples = "520102033901001") String gridCode,
        @Schema(examples = "3栋") String building,
        @Schema(examples = "一层大厅") String spot,

        @Schema(description = "管理的网格党小组 · Code of the group that keeps it now", examples = "GPG-520102033901001")
        String keeper,

        WorkstationStatus status,

        @Schema(description = "开放时间 · Half-open intervals of a week, in minutes of the day (Asia/Shanghai)")
        List<OpenInterval> hours,

        @Schema(description = "是否开放 · Whether it is open at the instant asked for, which is now unless said otherwise")
        boolean open,

        @Schema(description = "Which moves it has now") List<WorkstationMove> allowedMoves,

        @Schema(description = "沿革 · How it stood through time, the oldest first; absent in lists")
        List<TermView> history) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一段时间内的情况 · How it stood from an instant on, until the next of these")
    record TermView(
            @Schema(description = "UTC, included") Instant since,
            WorkstationStatus status,
            String keeper,
            List<OpenInterval> hours,
            @Schema(description = "Why it was closed") String reason) {
        static TermView of(WorkstationTerm term) {
            return new TermView(
                    term.since(),
                    term.status(),
                    term.keeper(),
                    term.hours().intervals(),
                    term.reason() == null ? null : Screening.mask(term.reason()));
        }
    }

    static WorkstationView listed(Workstation workstation, Instant at) {
        return of(workstation, at, null);
    }

    static WorkstationView whole(Workstation workstation, Instant at) {
        return of(
                workstation, at, workstation.terms().stream().map(TermView::of).toList());
    }

    private static WorkstationView of(Workstation workstation, Instant at, List<TermView> history) {
        return new WorkstationView(
                workstation.code(),
                workstation.name(),
                workstation.communityCode(),
                workstation.gridCode(),
                workstation.building(),
                workstation.spot(),
                workstation.term().keeper(),
                workstation.status(),
                workstation.term().hours().intervals(),
                workstation.isOpenAt(at),
                WorkstationMove.allowedFrom(workstation.status()),
                history);
    }
}
