package org.huying.dispatch.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.visit.PeopleMet;
import org.huying.dispatch.visit.VisitOutcome;
import org.huying.dispatch.visit.VisitReport;

@Schema(description = "走访 · A visit, as the phone tells it")
record VisitRequest(
        @NotNull(message = VisitRequest.MISSING)
        @Schema(description = "走访时间 · When it was, not in the future. UTC", examples = "2023-12-07T11:30:00Z")
        Instant at,

        @NotNull(message = VisitRequest.MISSING)
        @Min(value = 1, message = VisitRequest.FEW)
        @Max(value = 100, message = VisitRequest.MANY)
        @Schema(description = "到场工作人员人数 · How many staff went", examples = "2")
        Integer staff,

        @Size(max = 200, message = "最多 200 字 · at most 200 characters")
        @CleanText
        @Schema(description = "具体位置 · Where, if not at the place of the case itself", examples = "北门门岗")
        String spot,

        @Valid @Schema(description = "见到的人 · People met, by kind; none where it is absent")
        Met met,

        @NotNull(message = VisitRequest.MISSING) VisitOutcome outcome,

        @Size(max = 2_000, message = "最多 2000 字 · at most 2,000 characters")
        @CleanText
        @Schema(description = "内部记录 · Internal; name nobody", examples = "敲门无人应答。")
        String note) {
    static final String MISSING = "必填 · required";
    static final String FEW = "至少 1 人 · at least 1";
    static final String NEGATIVE = "不能小于 0 · at least 0";
    static final String MANY = "过多 · too many";

    /** People met, each kind 0 where it is absent. */
    @Schema(description = "见到的人 · People met: tenants 租户, owners 业主, neighbours 邻居, merchants 商户, others 其他")
    record Met(
            @Min(value = 0, message = NEGATIVE) @Max(value = 10_000, message = MANY) @Schema(examples = "4")
            Integer tenants,

            @Min(value = 0, message = NEGATIVE) @Max(value = 10_000, message = MANY)
            Integer owners,

            @Min(value = 0, message = NEGATIVE) @Max(value = 10_000, message = MANY) @Schema(examples = "2")
            Integer neighbours,

            @Min(value = 0, message = NEGATIVE) @Max(value = 10_000, message = MANY)
            Integer merchants,

            @Min(value = 0, message = NEGATIVE) @Max(value = 10_000, message = MANY)
            Integer others) {
        PeopleMet counted() {
            return new PeopleMet(or0(tenants), or0(owners), or0(neighbours), or0(merchants), or0(others));
        }

        private static int or0(Integer count) {
            return count == null ? 0 : count;
        }
    }

    VisitReport report() {
        return new VisitReport(at, staff, spot, met == null ? PeopleMet.NOBODY : met.counted(), outcome, note);
    }
}
