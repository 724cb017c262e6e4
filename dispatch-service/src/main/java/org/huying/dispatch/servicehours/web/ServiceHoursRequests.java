package org.huying.dispatch.servicehours.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.servicehours.HoursPlan;
import org.huying.dispatch.servicehours.OpenInterval;
import org.huying.dispatch.servicehours.WeeklyHours;

/** What service hours and their moves carry. */
final class ServiceHoursRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final String MINUTE = "0 到 1440 分钟 · 0 to 1440 minutes";

    private ServiceHoursRequests() {}

    @Schema(description = "服务时间 · When an organisation is open, from a day on")
    record ServiceHoursRequest(
            @NotNull(message = MISSING)
            @Schema(
                    description = "生效日 · First day on which they hold, tomorrow at the earliest",
                    examples = "2023-12-11")
            LocalDate validFrom,

            @Schema(
                    description =
                            "试点截止日 · Last day of a pilot, which ends at 24:00 by itself; left out for hours that stay",
                    examples = "2024-03-10")
            LocalDate pilotUntil,

            @NotNull(message = MISSING)
            @Size(max = 70, message = "最多 70 个时段 · at most 70 intervals")
            @Schema(description = "时段 · Half-open; several a day may touch but not overlap; a night is written as two")
            List<@NotNull(message = MISSING) @Valid OpenIntervalRequest> intervals,

            @Size(max = 60, message = TOO_LONG)
            @CleanText
            @Schema(
                    description = "依据的决议 · Number of the resolution they are based on",
                    examples = "M-520102033901-20231205-1-R1")
            String resolution) {
        HoursPlan plan() {
            List<OpenInterval> open =
                    intervals.stream().map(OpenIntervalRequest::interval).toList();
            return new HoursPlan(validFrom, pilotUntil, new WeeklyHours(open), resolution);
        }
    }

    @Schema(description = "时段 · Open on one day of the week, in minutes of the day (Asia/Shanghai)")
    record OpenIntervalRequest(
            @NotNull(message = MISSING) DayOfWeek day,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MINUTE)
            @Max(value = 1440, message = MINUTE)
            @Schema(description = "Included", examples = "540")
            Integer from,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MINUTE)
            @Max(value = 1440, message = MINUTE)
            @Schema(description = "Not included; 1440 is the end of the day", examples = "1200")
            Integer to) {
        OpenInterval interval() {
            return new OpenInterval(day, from, to);
        }
    }

    @Schema(description = "理由 · Why a pilot stays or is withdrawn")
    record PilotReasonRequest(
            @NotBlank(message = MISSING) @Size(max = 2_000, message = TOO_LONG) @CleanText @Schema(examples = "居民反响好。")
            String reason) {}
}
