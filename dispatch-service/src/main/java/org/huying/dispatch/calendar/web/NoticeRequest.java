package org.huying.dispatch.calendar.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.calendar.HolidayNotice;

@Schema(description = "节假日安排通知 · A year's notice, the whole of it")
record NoticeRequest(
        @NotBlank(message = MISSING)
        @Size(max = 200, message = "最多 200 字 · at most 200 characters")
        @CleanText
        @Schema(description = "通知名称 · The notice's name", examples = "国务院办公厅关于2024年部分节假日安排的通知")
        String source,

        @NotNull(message = MISSING)
        @Size(max = MOST, message = TOO_MANY)
        @Schema(description = "放假 · Runs of days off, at least one")
        List<@Valid HolidayBody> holidays,

        @NotNull(message = MISSING)
        @Size(max = MOST, message = TOO_MANY)
        @JsonFormat(lenient = OptBoolean.FALSE)
        @Schema(
                description = "调休上班 · Saturdays and Sundays that are worked; may be empty",
                examples = "[\"2024-02-04\"]")
        List<LocalDate> makeUpDays) {
    static final String MISSING = "必填 · required";
    private static final int MOST = 40;
    private static final String TOO_MANY = "最多 40 项 · at most 40 items";

    HolidayNotice notice(int year) {
        mustHaveNoGap("/holidays/", holidays);
        mustHaveNoGap("/makeUpDays/", makeUpDays);
        return new HolidayNotice(
                year, source, holidays.stream().map(HolidayBody::holiday).toList(), makeUpDays);
    }

    private static void mustHaveNoGap(String pointer, List<?> items) {
        int gap = items.indexOf(null);
        if (gap >= 0) throw new Invalid(pointer + gap, MISSING);
    }
}
