package org.huying.reporting.workstation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.timeline.Label;
import org.huying.reporting.workstation.Part;
import org.huying.reporting.workstation.WorkstationFigures;
import org.huying.reporting.workstation.WorkstationSummary;

@Schema(
        description =
                "工作站汇总 · What was held and collected at the workstations in a window. The lines of workstations and "
                        + "withoutWorkstation sum to the total, and each breakdown to its line")
record WorkstationSummaryView(
        WorkstationPeriod period,

        @Schema(description = "截至 · Recorded time up to which this knows, instant in UTC")
        Instant asOf,

        WorkstationFiguresView total,

        @Schema(description = "分工作站 · By workstation, in the order of their codes")
        List<WorkstationLineView> byWorkstation,

        @Schema(description = "未注明工作站 · Registered over the workstation channel without a workstation named")
        WorkstationFiguresView withoutWorkstation) {

    @Schema(description = "统计期 · Half-open: from is in, to is out; instants in UTC")
    record WorkstationPeriod(Instant from, Instant to) {}

    @Schema(description = "工作站 · Figures with what they are made of")
    record WorkstationFiguresView(
            @Schema(description = "党员学习 · Study sessions held", examples = "3")
            long studySessions,

            @Schema(description = "意见收集 · Collection sessions held", examples = "5")
            long collectionSessions,

            @Schema(description = "到场人次 · People who came, each time counted", examples = "96")
            long attending,

            @Schema(description = "收集的诉求 · Concerns collected, after merging", examples = "31")
            long concerns,

            @Schema(description = "原始反映 · The same before merging", examples = "32")
            long rawReports,

            @Schema(description = "分类别 · By topic") List<WorkstationTopicView> byTopic,

            @Schema(description = "分收集人角色 · By the role of who collected")
            List<WorkstationRoleView> byRole) {
        static WorkstationFiguresView of(WorkstationFigures figures) {
            return new WorkstationFiguresView(
                    figures.study(),
                    figures.collection(),
                    figures.attending(),
                    figures.concerns(),
                    figures.raw(),
                    figures.byTopic().stream().map(WorkstationTopicView::of).toList(),
                    figures.byRole().stream().map(WorkstationRoleView::of).toList());
        }
    }

    @Schema(description = "类别 · One topic")
    record WorkstationTopicView(
            @Schema(examples = "services.opening-hours") String topic,

            @Schema(description = "After merging", examples = "4")
            long concerns,

            @Schema(description = "Before merging", examples = "5")
            long rawReports) {
        static WorkstationTopicView of(Part part) {
            return new WorkstationTopicView(part.key(), part.concerns(), part.raw());
        }
    }

    @Schema(description = "收集人角色 · One role")
    record WorkstationRoleView(
            @Schema(examples = "grid-worker") String role,
            @Schema(examples = "网格员 · Grid worker") String name,

            @Schema(description = "After merging", examples = "4")
            long concerns,

            @Schema(description = "Before merging", examples = "5")
            long rawReports) {
        static WorkstationRoleView of(Part part) {
            return new WorkstationRoleView(part.key(), Label.ofRole(part.key()), part.concerns(), part.raw());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "工作站 · One workstation")
    record WorkstationLineView(
            @Schema(description = "代码 · Code", examples = "WS-ZY-1")
            String code,

            @Schema(description = "名称 · Name", examples = "中园3栋工作站")
            String name,

            @Schema(
                    description = "社区代码 · Division code; absent while only its code is known",
                    examples = "520102033901")
            String communityCode,

            WorkstationFiguresView figures) {
        static WorkstationLineView of(WorkstationSummary.Line line) {
            return new WorkstationLineView(
                    line.code(), line.name(), line.communityCode(), WorkstationFiguresView.of(line.figures()));
        }
    }

    static WorkstationSummaryView of(WorkstationSummary summary) {
        return new WorkstationSummaryView(
                new WorkstationPeriod(summary.window().from(), summary.window().to()),
                summary.window().asOf(),
                WorkstationFiguresView.of(summary.total()),
                summary.byWorkstation().stream().map(WorkstationLineView::of).toList(),
                WorkstationFiguresView.of(summary.unnamed()));
    }
}
