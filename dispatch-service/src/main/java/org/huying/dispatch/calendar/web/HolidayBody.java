package org.huying.dispatch.calendar.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.calendar.Holiday;

@Schema(description = "假期 · A run of days off, both ends included")
record HolidayBody(
        @NotBlank(message = NoticeRequest.MISSING)
        @Size(max = 40, message = "最多 40 字 · at most 40 characters")
        @CleanText
        @Schema(examples = "春节")
        String name,

        @NotNull(message = NoticeRequest.MISSING)
        @JsonFormat(lenient = OptBoolean.FALSE)
        @Schema(examples = "2024-02-10")
        LocalDate firstDay,

        @NotNull(message = NoticeRequest.MISSING)
        @JsonFormat(lenient = OptBoolean.FALSE)
        @Schema(examples = "2024-02-17")
        LocalDate lastDay) {
    static HolidayBody of(Holiday holiday) {
        return new HolidayBody(holiday.name(), holiday.firstDay(), holiday.lastDay());
    }

    Holiday holiday() {
        return new Holiday(name, firstDay, lastDay);
    }
}
