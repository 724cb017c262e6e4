package org.huying.reporting.hours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.hours.Basis;
import org.huying.reporting.hours.HourCell;
import org.huying.reporting.hours.HourLabel;
import org.huying.reporting.hours.HourPattern;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "时段规律 · When in the week the collected concerns of a window came, by the clock of Asia/Shanghai")
record HoursView(
        @Schema(examples = "2023-09-30T16:00:00Z") Instant from,

        @Schema(description = "Not included", examples = "2023-12-20T16:00:00Z")
        Instant to,

        @Schema(
                description = "截至 · Recorded time up to which this knows, instant in UTC",
                examples = "2023-12-20T15:59:59.999999Z")
        Instant asOf,

        Basis basis,

        @Schema(description = "Of all cells; collected in the summary", examples = "76")
        long total,

        @Schema(description = "168, from Monday's first hour to Sunday's last, also those without a concern")
        List<CellView> cells,

        @Schema(
                description =
                        "高峰时段 · The hour with the most, the earliest of several: 21 is from 21:00 to 22:00; left out "
                                + "without a concern",
                examples = "21")
        Integer peakHour,

        ConnectedView connected,
        HourLabel label,

        @Schema(description = "规律 · The label in words, Chinese first", examples = "多为夜间 · mostly at night")
        String labelText) {

    @Schema(description = "格 · One hour of one day of the week")
    record CellView(
            @Schema(description = "1 is Monday, 7 is Sunday", examples = "5")
            int weekday,

            @Schema(description = "0 to 23", examples = "21")
            int hour,

            @Schema(examples = "3") long count) {
        static CellView of(HourCell cell) {
            return new CellView(cell.weekday(), cell.hour(), cell.count());
        }
    }

    @Schema(
            description =
                    "集中时段 · The eight connected hours of the day in which the most came, the earliest of several; they "
                            + "may go on after midnight. Left out without a concern")
    record ConnectedView(
            @Schema(examples = "16") int fromHour,

            @Schema(description = "Not included; 0 is midnight", examples = "0")
            int toHour,

            @Schema(description = "分子 · Concerns in these hours", examples = "96")
            long numerator,

            @Schema(description = "分母 · Concerns of all hours", examples = "100")
            long denominator,

            @Schema(description = "百分比 · Percent, rounded half-up once to one decimal", examples = "96.0")
            BigDecimal percent) {
        static ConnectedView of(HourPattern.Connected best) {
            return new ConnectedView(
                    best.from(),
                    best.to(),
                    best.share().numerator(),
                    best.share().denominator(),
                    best.share().percent());
        }
    }

    static HoursView of(HourPattern pattern) {
        var window = pattern.window();
        return new HoursView(
                window.from(),
                window.to(),
                window.asOf(),
                pattern.basis(),
                pattern.total(),
                pattern.cells().stream().map(CellView::of).toList(),
                pattern.peakHour().orElse(null),
                pattern.best().map(ConnectedView::of).orElse(null),
                pattern.label(),
                pattern.label().text());
    }
}
