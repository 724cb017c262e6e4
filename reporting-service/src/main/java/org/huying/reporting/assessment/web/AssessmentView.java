package org.huying.reporting.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.assessment.Assessment;
import org.huying.reporting.assessment.AssessmentFigures;
import org.huying.reporting.assessment.AssessmentScheme;
import org.huying.reporting.assessment.Scores;
import org.huying.reporting.assessment.Weights;

@Schema(
        description =
                "三率 · Response, resolution and satisfaction. Counted are rounds of cases: one that was reopened is asked "
                        + "about again. Each breakdown sums to the total. Metric definitions: domain.md §6.")
record AssessmentView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        SchemeView scheme,
        @Schema(description = "合计 · All") AssessmentLineView total,
        @Schema(description = "分社区 · By community, by code") List<AssessmentLineView> byCommunity,

        @Schema(description = "分类别 · By topic, by code; empty code: not known yet")
        List<AssessmentLineView> byTopic,

        @Schema(description = "分单位 · By the unit that had the case last, by code")
        List<AssessmentLineView> byUnit) {

    @Schema(description = "考核方案 · The scheme in force at the end of the window, or at asOf where that is earlier")
    record SchemeView(
            @Schema(description = "方案与版本 · Id and version", examples = "three-rates@1")
            String name,

            @Schema(examples = "three-rates") String id,
            @Schema(examples = "1") int version,

            @Schema(description = "Asia/Shanghai", examples = "2023-01-01")
            LocalDate validFrom,

            @Schema(description = "解决得分 · Points of an answer to: is it solved")
            Scores resolution,

            @Schema(description = "满意得分 · Points of an answer to: are you satisfied")
            Scores satisfaction,

            @Schema(description = "权重 · Percent") Weights weights) {
        static SchemeView of(AssessmentScheme scheme) {
            return new SchemeView(
                    scheme.name(),
                    scheme.id(),
                    scheme.version(),
                    scheme.validFrom(),
                    scheme.resolution(),
                    scheme.satisfaction(),
                    scheme.weights());
        }
    }

    static AssessmentView of(Assessment assessment, Map<String, String> communities) {
        var parts = assessment.parts();
        AssessmentScheme scheme = assessment.scheme();
        return new AssessmentView(
                assessment.window().from(),
                assessment.window().to(),
                assessment.window().asOf(),
                SchemeView.of(scheme),
                AssessmentLineView.of(null, null, parts.total(), scheme),
                lines(parts.byCommunity(), code -> communities.getOrDefault(code, code), scheme),
                lines(parts.byTopic(), code -> null, scheme),
                lines(parts.byUnit(), parts.names()::of, scheme));
    }

    private static List<AssessmentLineView> lines(
            Map<String, AssessmentFigures> part, Function<String, String> name, AssessmentScheme scheme) {
        return part.entrySet().stream()
                .map(line -> AssessmentLineView.of(line.getKey(), name.apply(line.getKey()), line.getValue(), scheme))
                .toList();
    }
}
