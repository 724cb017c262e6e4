package org.huying.dispatch.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.calendar.CalendarYear;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "一年的工作日历 · A year of the working calendar; days are those of Asia/Shanghai")
record CalendarView(
        @Schema(examples = "2024") int year,

        @Schema(description = "尚无通知，按周一至周五计 · True while there is no notice: Monday to Friday are worked")
        boolean provisional,

        @Schema(description = "通知名称 · The notice's name", examples = "国务院办公厅关于2024年部分节假日安排的通知")
        String source,

        @Schema(description = "放假 · Runs of days off") List<HolidayBody> holidays,

        @Schema(description = "调休上班 · Weekend days that are worked", examples = "[\"2024-02-04\"]")
        List<LocalDate> makeUpDays,

        @Schema(description = "UTC; absent while provisional")
        Instant publishedAt) {
    static CalendarView of(int year, Optional<CalendarYear> stored) {
        return stored.map(CalendarView::of)
                .orElseGet(() -> new CalendarView(year, true, null, List.of(), List.of(), null));
    }

    static CalendarView of(CalendarYear stored) {
        return new CalendarView(
                stored.notice().year(),
                false,
                stored.notice().source(),
                stored.notice().holidays().stream().map(HolidayBody::of).toList(),
                stored.notice().makeUpDays(),
                stored.publishedAt());
    }
}
