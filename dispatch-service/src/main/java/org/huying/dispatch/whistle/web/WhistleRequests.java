package org.huying.dispatch.whistle.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.whistle.Need;
import org.huying.dispatch.whistle.Rating;

/** What a whistle and its moves carry. */
final class WhistleRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final String POOR = "最低 1 分 · at least 1";
    private static final String GOOD = "最高 5 分 · at most 5";
    private static final int LONGEST = 2_000;

    private WhistleRequests() {}

    @Schema(description = "吹哨 · Calls units to a case")
    record WhistleRequest(
            @NotNull(message = MISSING)
            @Size(min = 1, max = 20, message = "1 到 20 个单位 · 1 to 20 units")
            @Schema(description = "点名单位 · Codes of units of the directory", examples = "[\"URBAN-WLC\"]")
            List<@NotBlank(message = MISSING) @CleanText String> units,

            @NotBlank(message = MISSING)
            @Size(max = 200, message = "最多 200 字 · at most 200 characters")
            @CleanText
            @Schema(description = "集合地点 · Where to come to", examples = "X区3栋平台")
            String place,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "所需支援 · What is needed", examples = "夜间摊贩占道，需现场联合劝导。")
            String need,

            @NotNull(message = MISSING)
            @Schema(description = "报到期限 · By when to report in; at that instant is in time. UTC")
            Instant reportInBy) {
        Need asNeed() {
            return new Need(place, need, reportInBy);
        }
    }

    @Schema(description = "处置结果 · What the unit did")
    record WhistleResultRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "已劝离摊贩 6 户。")
            String result) {}

    @Schema(description = "评价到场单位 · Whoever called rates a unit")
    record UnitEvaluationRequest(
            @NotBlank(message = MISSING) @CleanText @Schema(examples = "URBAN-WLC")
            String unit,

            @NotNull(message = MISSING) @Min(value = 1, message = POOR) @Max(value = 5, message = GOOD)
            Integer score,

            @Size(max = LONGEST, message = TOO_LONG) @CleanText
            String words) {
        Rating rating() {
            return new Rating(score, words);
        }
    }

    @Schema(description = "评价吹哨单位 · A unit rates whoever called")
    record CallerEvaluationRequest(
            @NotNull(message = MISSING) @Min(value = 1, message = POOR) @Max(value = 5, message = GOOD)
            Integer score,

            @Size(max = LONGEST, message = TOO_LONG) @CleanText
            String words) {
        Rating rating() {
            return new Rating(score, words);
        }
    }
}
