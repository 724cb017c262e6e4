package org.huying.reporting.ledger.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.ledger.Course;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "办理进程 · How a concern fared so far; members without a value are left out")
record CourseView(
        @Schema(
                description = "办结期限 · By when it is to be resolved, as extended or resumed, instant in UTC",
                examples = "2023-12-08T16:00:00Z")
        Instant dueAt,

        @Schema(description = "期限暂定 · Whether that was counted through a year without a calendar", examples = "false")
        boolean provisional,

        @Schema(
                description =
                        "超期 · Whether it is past that and not reported yet; not what is deferred, merged or withdrawn",
                examples = "false")
        boolean overdue,

        @Schema(
                description = "办结时间 · When it was last reported handled, instant in UTC",
                examples = "2023-12-05T08:00:00Z")
        Instant handledAt,

        @Schema(description = "办理轮次 · 1, and more where it was reopened", examples = "1")
        int round,

        @Schema(description = "退回次数 · How often its handler asked to give it back", examples = "0")
        int returns,

        @Schema(description = "延期次数 · How often there was more time", examples = "1")
        int extensions,

        @Schema(description = "核查未通过次数 · How often the handling was rejected", examples = "0")
        int rejections,

        @Schema(description = "挂账至 · Review date while it is put off", examples = "2024-03-01")
        LocalDate deferredUntil,

        @Schema(description = "剔除原因 · Why it is left out of rates", examples = "IN_OTHER_PROCEEDINGS")
        String exclusionGround) {
    static CourseView of(Course course) {
        return new CourseView(
                course.dueAt(),
                course.provisional(),
                course.overdue(),
                course.handledAt(),
                course.round(),
                course.returns(),
                course.extensions(),
                course.rejections(),
                course.deferredUntil(),
                course.exclusionGround());
    }
}
