package org.huying.dispatch.jointaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.shift.Flaw;
import org.huying.dispatch.jointaction.shift.FlawKind;
import org.huying.dispatch.jointaction.shift.NightCheck;
import org.huying.dispatch.jointaction.shift.PlanCheck;
import org.huying.dispatch.jointaction.shift.Span;

@Schema(description = "计划检查 · Whether the shifts fill the nights without gap and overlap, with the units required")
record PlanCheckView(
        boolean passes,

        @Schema(description = "应值守分钟 · Minutes of all windows", examples = "480")
        int plannedMinutes,

        @Schema(description = "已覆盖分钟 · Of those, covered by at least one shift", examples = "480")
        int coveredMinutes,

        List<NightCheckView> nights,

        @Schema(description = "问题 · Everything that is wrong, by the name it is acknowledged by")
        List<FlawView> flaws) {

    @Schema(description = "时段 · Half-open: the end is out. Asia/Shanghai")
    record SpanView(LocalDateTime start, LocalDateTime end, int minutes) {
        static SpanView of(Span span) {
            return new SpanView(span.start(), span.end(), span.minutes());
        }

        private static List<SpanView> of(List<Span> spans) {
            return spans.stream().map(SpanView::of).toList();
        }
    }

    @Schema(description = "一晚 · One night, named by the day it begins on")
    record NightCheckView(
            LocalDate night,
            SpanView window,
            List<SpanView> shifts,
            int coveredMinutes,
            List<SpanView> gaps,
            List<SpanView> overlaps,
            List<SpanView> outside) {
        static NightCheckView of(NightCheck check) {
            return new NightCheckView(
                    check.night(),
                    SpanView.of(check.window()),
                    SpanView.of(check.shifts()),
                    check.partition().covered(),
                    SpanView.of(check.partition().gaps()),
                    SpanView.of(check.partition().overlaps()),
                    SpanView.of(check.partition().outside()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "问题 · Something wrong with the plan")
    record FlawView(
            @Schema(examples = "GAP 2023-12-09T18:00+120") String name,
            FlawKind kind,
            LocalDate night,
            SpanView when,

            @Schema(description = "缺少的单位类别 · The kind of unit that is missing")
            UnitKind unit) {
        static FlawView of(Flaw flaw) {
            return new FlawView(flaw.name(), flaw.kind(), flaw.night(), SpanView.of(flaw.when()), flaw.unit());
        }
    }

    static PlanCheckView of(PlanCheck check) {
        return new PlanCheckView(
                check.passes(),
                check.plannedMinutes(),
                check.coveredMinutes(),
                check.nights().stream().map(NightCheckView::of).toList(),
                check.flaws().stream().map(FlawView::of).toList());
    }
}
