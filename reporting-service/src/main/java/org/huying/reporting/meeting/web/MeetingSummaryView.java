package org.huying.reporting.meeting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.meeting.MeetingFigures;
import org.huying.reporting.meeting.MeetingSummary;
import org.huying.reporting.summary.Rate;

@Schema(
        description = "会议与决议汇总 · What came of the meetings of a window. Every breakdown sums to the total. Rates leave "
                + "withdrawn resolutions out, which are shown")
record MeetingSummaryView(
        MeetingPeriod period,

        @Schema(description = "截至 · Recorded time up to which this knows, instant in UTC")
        Instant asOf,

        MeetingFiguresView total,

        @Schema(description = "分社区 · By community") List<MeetingCommunityView> byCommunity) {

    @Schema(description = "统计期 · Half-open: from is in, to is out; instants in UTC")
    record MeetingPeriod(Instant from, Instant to) {}

    @Schema(description = "会议与决议 · Figures with what they are made of")
    record MeetingFiguresView(
            @Schema(description = "居民议事会 · Resident councils held", examples = "3")
            long residentCouncils,

            @Schema(description = "党建联席会 · Joint meetings held", examples = "2")
            long jointMeetings,

            @Schema(description = "会上提出的诉求 · Concerns raised there, after merging", examples = "21")
            long concernsRaised,

            @Schema(description = "原始反映 · The same before merging", examples = "22")
            long rawReports,

            @Schema(description = "决议 · Resolutions issued", examples = "5")
            long resolutionsIssued,

            @Schema(description = "撤销 · Of those, withdrawn by asOf", examples = "1")
            long withdrawn,

            @Schema(description = "已落实 · Of those, confirmed by asOf", examples = "3")
            long done,

            @Schema(description = "按期落实 · Of those, reported by the end of their day", examples = "2")
            long doneInTime,

            @Schema(description = "逾期 · Past their day at asOf and not reported", examples = "1")
            long overdue,

            @Schema(description = "按期落实率 · doneInTime / issued and not withdrawn")
            MeetingRateView doneInTimeRate,

            @Schema(description = "逾期率 · overdue / issued and not withdrawn")
            MeetingRateView overdueRate) {
        static MeetingFiguresView of(MeetingFigures figures) {
            return new MeetingFiguresView(
                    figures.councils(),
                    figures.jointMeetings(),
                    figures.concernsRaised(),
                    figures.rawReports(),
                    figures.issued(),
                    figures.withdrawn(),
                    figures.done(),
                    figures.doneInTime(),
                    figures.overdue(),
                    MeetingRateView.of(figures.doneInTimeRate()),
                    MeetingRateView.of(figures.overdueRate()));
        }
    }

    @Schema(description = "比率 · A rate with what it is made of")
    record MeetingRateView(
            @Schema(description = "分子 · Resolutions", examples = "2")
            long numerator,

            @Schema(description = "分母 · Resolutions", examples = "4")
            long denominator,

            @Schema(
                    description = "百分比 · Percent, rounded half-up once to one decimal; null on 0/0, which is no data",
                    examples = "50.0",
                    nullable = true)
            BigDecimal percent) {
        static MeetingRateView of(Rate rate) {
            return new MeetingRateView(rate.numerator(), rate.denominator(), rate.percent());
        }
    }

    @Schema(description = "社区 · One community")
    record MeetingCommunityView(
            @Schema(description = "社区代码 · Division code, 12 digits", examples = "520102033901")
            String code,

            @Schema(description = "社区名称 · Name", examples = "中园社区")
            String name,

            MeetingFiguresView figures) {
        static MeetingCommunityView of(MeetingSummary.Line line) {
            return new MeetingCommunityView(line.code(), line.name(), MeetingFiguresView.of(line.figures()));
        }
    }

    static MeetingSummaryView of(MeetingSummary summary) {
        return new MeetingSummaryView(
                new MeetingPeriod(summary.window().from(), summary.window().to()),
                summary.window().asOf(),
                MeetingFiguresView.of(summary.total()),
                summary.byCommunity().stream().map(MeetingCommunityView::of).toList());
    }
}
