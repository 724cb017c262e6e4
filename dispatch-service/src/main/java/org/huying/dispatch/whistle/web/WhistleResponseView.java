package org.huying.dispatch.whistle.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.whistle.WhistleResponse;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "吹哨报到率 · Whistle response, with numerator and denominator")
record WhistleResponseView(
        @Schema(description = "UTC, included") Instant from,
        @Schema(description = "UTC, not included") Instant to,

        @Schema(description = "按时报到 · Units that reported in by their deadline")
        long numerator,

        @Schema(description = "点名单位 · Units called") long denominator,

        @Schema(description = "尚在期限内 · Of the denominator, those that may still come in time")
        long awaited,

        @Schema(description = "Per cent, one decimal, half up; absent where nobody was called", examples = "83.3")
        BigDecimal percent,

        @Schema(description = "UTC") Instant asOf) {
    static WhistleResponseView of(WhistleResponse counted) {
        return new WhistleResponseView(
                counted.from(),
                counted.to(),
                counted.reportedIn(),
                counted.called(),
                counted.awaited(),
                percent(counted.reportedIn(), counted.called()),
                counted.asOf());
    }

    private static BigDecimal percent(long numerator, long denominator) {
        if (denominator == 0) return null;
        return BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
