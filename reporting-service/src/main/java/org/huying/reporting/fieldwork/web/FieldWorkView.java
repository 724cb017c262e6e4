package org.huying.reporting.fieldwork.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.fieldwork.CanvassLine;
import org.huying.reporting.fieldwork.CoverageLine;
import org.huying.reporting.fieldwork.FieldWork;
import org.huying.reporting.fieldwork.MeasurementLine;
import org.huying.reporting.fieldwork.Share;
import org.huying.reporting.fieldwork.VisitCount;

@Schema(description = "现场工作 · What was done in the field, community by community")
record FieldWorkView(
        @Schema(description = "UTC, included") Instant from,
        @Schema(description = "UTC, not included") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows. UTC")
        Instant asOf,

        @Schema(description = "Communities where something was done, by code")
        List<FieldCommunityView> byCommunity) {

    @Schema(description = "社区现场工作 · One community")
    record FieldCommunityView(
            @Schema(examples = "520102033901") String code,
            @Schema(examples = "中园社区") String name,

            @Schema(description = "走访次数 · Visits made in the window; sums the outcomes", examples = "4")
            long visits,

            List<VisitOutcomeView> visitsByOutcome,

            @Schema(description = "摸排 · Canvasses opened in the window")
            List<CanvassFigureView> canvasses,

            @Schema(description = "覆盖 · Coverage targets set in the window")
            List<CoverageFigureView> coverage,

            @Schema(description = "量测 · Measurements taken in the window, each by itself")
            List<MeasurementFigureView> measurements) {
        static FieldCommunityView of(FieldWork work, String code) {
            List<VisitCount> visits = work.visits().stream()
                    .filter(it -> it.community().equals(code))
                    .toList();
            return new FieldCommunityView(
                    code,
                    work.name(code),
                    visits.stream().mapToLong(VisitCount::visits).sum(),
                    visits.stream().map(VisitOutcomeView::of).toList(),
                    work.canvasses().stream()
                            .filter(it -> it.community().equals(code))
                            .map(CanvassFigureView::of)
                            .toList(),
                    work.coverage().stream()
                            .filter(it -> it.community().equals(code))
                            .map(CoverageFigureView::of)
                            .toList(),
                    work.measurements().stream()
                            .filter(it -> it.community().equals(code))
                            .map(MeasurementFigureView::of)
                            .toList());
        }
    }

    @Schema(description = "走访结果 · Visits with one outcome")
    record VisitOutcomeView(
            @Schema(examples = "NO_FINDING") String outcome,
            @Schema(examples = "3") long visits,

            @Schema(description = "Staff that went, counted each time", examples = "6")
            long staff,

            @Schema(description = "People met, counted each time", examples = "6")
            long met) {
        static VisitOutcomeView of(VisitCount count) {
            return new VisitOutcomeView(count.outcome(), count.visits(), count.staff(), count.met());
        }
    }

    @Schema(description = "比率 · A share with what it is made of")
    record ShareView(
            @Schema(examples = "96") long numerator,
            @Schema(examples = "120") long denominator,

            @Schema(
                    description =
                            "Percent, half up, one decimal; above 100 where more was done than planned; null on 0/0, which is no data",
                    examples = "80.0",
                    nullable = true)
            BigDecimal percent) {
        static ShareView of(Share share) {
            return share == null ? null : new ShareView(share.numerator(), share.denominator(), share.percent());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "摸排 · A canvass as it was last told")
    record CanvassFigureView(
            @Schema(examples = "WLC-20231113-0001-C1") String number,
            String matterNumber,
            @Schema(examples = "CLOSED") String status,

            @Schema(description = "Households that answered / planned; absent while it is open")
            ShareView reached,

            List<QuestionFigureView> questions) {
        static CanvassFigureView of(CanvassLine line) {
            return new CanvassFigureView(
                    line.number(),
                    line.matterNumber(),
                    line.status(),
                    ShareView.of(line.reached()),
                    line.questions().stream().map(QuestionFigureView::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "题目 · A question")
    record QuestionFigureView(
            String code,

            @Schema(description = "Absent where the case is confidential")
            String text,

            List<ChoiceFigureView> choices) {
        static QuestionFigureView of(CanvassLine.QuestionLine line) {
            return new QuestionFigureView(
                    line.code(),
                    line.text(),
                    line.choices().stream()
                            .map(choice ->
                                    new ChoiceFigureView(choice.code(), choice.text(), ShareView.of(choice.share())))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "选项 · A choice; the denominator is of the households that answered the question")
    record ChoiceFigureView(
            @Schema(examples = "FOR") String code,
            @Schema(examples = "赞成") String text,
            ShareView share) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "覆盖 · A coverage target")
    record CoverageFigureView(
            String targetId,
            String matterNumber,

            @Schema(description = "Absent where the case is confidential")
            String label,

            @Schema(description = "Done / planned") ShareView done,

            @Schema(description = "How many more were done than planned", examples = "0")
            long beyondPlan) {
        static CoverageFigureView of(CoverageLine line) {
            return new CoverageFigureView(
                    line.targetId(), line.matterNumber(), line.label(), ShareView.of(line.done()), line.beyondPlan());
        }
    }

    @Schema(description = "量测 · A measurement")
    record MeasurementFigureView(
            String matterNumber,
            @Schema(examples = "LEASH_RATIO") String metric,
            @Schema(examples = "LARGE_DOGS") String population,
            @Schema(examples = "BASELINE") String occasion,

            @Schema(description = "Positives / observed") ShareView ratio,

            @Schema(description = "UTC, included") Instant from,
            @Schema(description = "UTC, not included") Instant to,
            @Schema(description = "When it was taken. UTC") Instant at) {
        static MeasurementFigureView of(MeasurementLine line) {
            return new MeasurementFigureView(
                    line.matterNumber(),
                    line.metric(),
                    line.population(),
                    line.occasion(),
                    ShareView.of(line.ratio()),
                    line.from(),
                    line.to(),
                    line.at());
        }
    }

    static FieldWorkView of(FieldWork work) {
        return new FieldWorkView(
                work.window().from(),
                work.window().to(),
                work.window().asOf(),
                work.communities().stream()
                        .map(code -> FieldCommunityView.of(work, code))
                        .toList());
    }
}
