package org.huying.intake.workstation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.workstation.SessionKind;
import org.huying.intake.workstation.SessionReport;

@Schema(
        description =
                "活动登记 · What was held at a workstation. No name: who told of it is the unit and role of the caller")
record SessionRequest(
        @NotNull(message = MISSING) @Schema(description = "STUDY 党员学习, COLLECTION 意见收集", examples = "COLLECTION")
        SessionKind kind,

        @NotNull(message = MISSING) @Schema(description = "开始 · UTC", examples = "2023-11-06T01:00:00Z")
        Instant startedAt,

        @NotNull(message = MISSING)
        @Min(value = 1, message = "至少 1 分钟 · at least 1 minute")
        @Max(value = 1440, message = "最多 1440 分钟 · at most 1440 minutes")
        @Schema(description = "时长 · In minutes", examples = "120")
        Integer minutes,

        @NotNull(message = MISSING)
        @Min(value = 0, message = "不能为负 · not negative")
        @Max(value = 10_000, message = "最多 10000 人 · at most 10,000 people")
        @Schema(description = "到场人数 · How many people came", examples = "18")
        Integer attending) {
    static final String MISSING = WorkstationRequests.MISSING;

    /** As exact as it is stored, so that what is sent again is the same. */
    SessionReport report() {
        return new SessionReport(kind, startedAt.truncatedTo(ChronoUnit.MICROS), minutes, attending);
    }
}
