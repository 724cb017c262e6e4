package org.huying.reporting.deadline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.deadline.DeadlineFigures;
import org.huying.reporting.deadline.DueTasks;
import org.huying.reporting.deadline.Stock;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.task.AgeBand;
import org.huying.reporting.task.DispatchedTasks;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "一行 · Tasks of one community, topic or unit, or all")
record DeadlineLineView(
        @Schema(description = "Absent in the total", examples = "520102033901")
        String code,

        @Schema(description = "名称 · Absent in the total and of topics", examples = "中园社区")
        String name,

        DueView due,
        StockView stock,
        DispatchedView dispatched) {
    static DeadlineLineView of(String code, String name, DeadlineFigures figures) {
        return new DeadlineLineView(
                code,
                name,
                DueView.of(figures.due()),
                StockView.of(figures.stock()),
                DispatchedView.of(figures.dispatched()));
    }

    @Schema(
            description =
                    "本期到期 · Tasks whose deadline, as moved, lies in the window; those out of the rate are excluded, "
                            + "deferred, called off or not yet due, and shown")
    record DueView(
            @Schema(description = "按时办结率 · Reported by the deadline / due; at the deadline itself is in time")
            DeadlineRateView onTimeRate,

            @Schema(description = "超时 · Due and not reported in time", examples = "3")
            long late,

            @Schema(description = "超时未办结 · Of those, still open", examples = "1")
            long lateAndOpen,

            @Schema(description = "剔除 · Out of the rate, by reason code")
            Map<String, Long> excludedByReason,

            @Schema(description = "挂账 · Out of the rate: put off, and not back", examples = "1")
            long deferred,

            @Schema(description = "终止 · Out of the rate: ended or merged before it was due", examples = "0")
            long calledOff,

            @Schema(description = "未到期 · Out of the rate: the window reaches beyond asOf", examples = "0")
            long notYetDue) {
        static DueView of(DueTasks due) {
            return new DueView(
                    DeadlineRateView.of(due.onTimeRate(), due.excluded().total()),
                    due.late(),
                    due.lateAndOpen(),
                    due.excluded().byReason(),
                    due.deferred(),
                    due.calledOff(),
                    due.notYetDue());
        }
    }

    @Schema(description = "存量 · In the hands of units at asOf, whatever the window")
    record StockView(
            @Schema(description = "在办 · Not reported", examples = "12")
            long open,

            @Schema(description = "其中挂账 · Of those, put off", examples = "2")
            long deferred,

            @Schema(description = "逾期 · Of those, past their deadline and not put off", examples = "3")
            long overdue,

            @Schema(description = "逾期中已剔除 · Of the overdue ones, left out of the rates", examples = "0")
            long overdueExcluded,

            @Schema(description = "逾期时长 · The overdue ones by age; they sum to overdue")
            List<AgeView> byAge) {
        static StockView of(Stock stock) {
            return new StockView(
                    stock.open(),
                    stock.deferred(),
                    stock.overdue(),
                    stock.excluded(),
                    stock.byAge().entrySet().stream()
                            .map(each -> AgeView.of(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    @Schema(description = "逾期时长 · Overdue for more than overDays and at most upToDays, days of 24 hours")
    record AgeView(
            AgeBand band,
            int overDays,

            @Schema(description = "Null for the oldest", nullable = true)
            Integer upToDays,

            @Schema(examples = "2") long count) {
        static AgeView of(AgeBand band, long count) {
            return new AgeView(band, band.overDays(), band.upToDays(), count);
        }
    }

    @Schema(description = "本期派遣 · Tasks dispatched in the window")
    record DispatchedView(
            @Schema(description = "派遣 · With those out of the rates", examples = "40")
            long total,

            @Schema(description = "剔除 · Out of the rates, by reason code")
            Map<String, Long> excludedByReason,

            @Schema(
                    description =
                            "退回率 · Asked to be given back at least once, also where that was declined / dispatched")
            DeadlineRateView returnRate,

            @Schema(description = "延期率 · Given more time at least once / dispatched")
            DeadlineRateView extensionRate,

            @Schema(description = "返工率 · Found not done at verification, or reopened / dispatched")
            DeadlineRateView reworkRate) {
        static DispatchedView of(DispatchedTasks tasks) {
            long excluded = tasks.excluded().total();
            return new DispatchedView(
                    tasks.total(),
                    tasks.excluded().byReason(),
                    DeadlineRateView.of(tasks.returnRate(), excluded),
                    DeadlineRateView.of(tasks.extensionRate(), excluded),
                    DeadlineRateView.of(tasks.reworkRate(), excluded));
        }
    }

    @Schema(description = "比率 · A rate with what it is made of, and what was left out of it")
    record DeadlineRateView(
            @Schema(examples = "37") long numerator,
            @Schema(examples = "40") long denominator,

            @Schema(description = "剔除数 · In neither", examples = "1")
            long excluded,

            @Schema(
                    description = "Percent, half-up once to one decimal; null on 0/0",
                    nullable = true,
                    examples = "92.5")
            BigDecimal percent) {
        static DeadlineRateView of(Rate rate, long excluded) {
            return new DeadlineRateView(rate.numerator(), rate.denominator(), excluded, rate.percent());
        }
    }
}
