package org.huying.reporting.jointaction.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.jointaction.ActionFigures;
import org.huying.reporting.jointaction.ActionLine;
import org.huying.reporting.jointaction.ActionReport;
import org.huying.reporting.jointaction.Interventions;
import org.huying.reporting.summary.Rate;

@Schema(description = "联合行动 · What became of the joint actions the caller may see")
record ActionReportView(
        @Schema(
                description = "截至 · Recorded time up to which this knows, instant in UTC",
                examples = "2023-12-20T15:59:59.999999Z")
        Instant asOf,

        @Schema(description = "合计 · All of them together") ActionFiguresView total,

        @Schema(description = "逐项 · Each of them, the newest first")
        List<ActionLineView> jointActions) {

    @Schema(description = "到岗率 · Required units that came / required, over the shifts that have begun")
    record RequiredView(
            @Schema(examples = "11") long numerator,
            @Schema(examples = "12") long denominator,

            @Schema(
                    description = "百分比 · Percent, rounded half-up once to one decimal; null on 0/0, which is no data",
                    examples = "91.7",
                    nullable = true)
            BigDecimal percent) {
        static RequiredView of(Rate rate) {
            return new RequiredView(rate.numerator(), rate.denominator(), rate.percent());
        }
    }

    @Schema(description = "数据 · Figures")
    record ActionFiguresView(
            @Schema(description = "计划班次 · Shifts of the plan", examples = "4")
            int shiftsPlanned,

            @Schema(description = "已开始班次 · Of those, begun by asOf, and not cancelled before", examples = "4")
            int shiftsBegun,

            @Schema(description = "已值守班次 · Of those begun, the ones somebody came to", examples = "4")
            int shiftsHeld,

            RequiredView requiredPresent,

            @Schema(description = "提醒、劝导、处罚 · By kind, never added up")
            Interventions interventions) {
        static ActionFiguresView of(ActionFigures figures) {
            return new ActionFiguresView(
                    figures.shiftsPlanned(),
                    figures.shiftsBegun(),
                    figures.shiftsHeld(),
                    RequiredView.of(figures.requiredPresent()),
                    figures.interventions());
        }
    }

    @Schema(description = "一次联合行动 · One joint action")
    record ActionLineView(
            @Schema(examples = "JA-20231208-0001") String number,

            @Schema(description = "Status at asOf", examples = "ENDED")
            String status,

            @Schema(description = "社区代码 · Division codes of the places it serves")
            List<String> communities,

            @Schema(description = "牵头单位 · Code of the unit in the lead", examples = "COMMUNITY-520102033905")
            String lead,

            @Schema(description = "Codes of all units with a part in it")
            List<String> units,

            ActionFiguresView figures) {
        static ActionLineView of(ActionLine line) {
            return new ActionLineView(
                    line.number(),
                    line.status(),
                    line.communities(),
                    line.lead(),
                    line.units(),
                    ActionFiguresView.of(line.figures()));
        }
    }

    static ActionReportView of(ActionReport report) {
        return new ActionReportView(
                report.asOf(),
                ActionFiguresView.of(report.total()),
                report.lines().stream().map(ActionLineView::of).toList());
    }
}
