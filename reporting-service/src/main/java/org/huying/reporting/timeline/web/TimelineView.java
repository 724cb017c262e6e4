package org.huying.reporting.timeline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.timeline.Label;
import org.huying.reporting.timeline.TimelineEntry;

@Schema(description = "办理过程 · What happened to one concern, in the order in which it happened")
record TimelineView(
        @Schema(examples = "WLC-20231201-0001") String number,

        @Schema(
                description = "截至 · Recorded time up to which this knows, instant in UTC",
                examples = "2023-12-20T04:00:00Z")
        Instant asOf,

        List<EntryView> entries) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一个环节 · One thing that happened; members without a value are left out")
    record EntryView(
            @Schema(description = "Event type", examples = "case.dispatched.v1")
            String type,

            @Schema(description = "环节名称 · Name of the event, Chinese first", examples = "派遣 · Dispatched")
            String label,

            @Schema(description = "发生时间 · When it happened, instant in UTC", examples = "2023-12-01T01:00:00Z")
            Instant time,

            @Schema(
                    description = "记录时间 · When the system learned of it, instant in UTC",
                    examples = "2023-12-01T01:00:00Z")
            Instant recordedTime,

            @Schema(description = "In which role somebody acted", examples = "grid-worker")
            String role,

            @Schema(description = "角色名称 · Name of the role, Chinese first", examples = "网格员 · Grid worker")
            String roleLabel,

            @Schema(
                    description = "单位 · Unit of whoever acted (code), or which was given the case (name)",
                    examples = "中园社区第一网格党小组")
            String unit,

            @Schema(
                    description = "说明 · Reason, public reply (phone, identity card and plate masked) or outcome",
                    examples = "网格内事项由网格党小组办理 · a matter inside a grid goes to its party group")
            String note,

            @Schema(
                    description =
                            "逾期 · A late fact: accepted, contacted or handled after it was due; what happens at the due "
                                    + "moment is in time",
                    examples = "false")
            boolean late,

            @Schema(
                    description =
                            "补录 · A late-recorded fact: the system learned of it more than an hour (unless configured "
                                    + "otherwise) after it happened, whether that was in time or not",
                    examples = "false")
            boolean recordedLate) {
        static EntryView of(TimelineEntry entry) {
            return new EntryView(
                    entry.type(),
                    Label.ofEvent(entry.type()),
                    entry.time(),
                    entry.recorded(),
                    entry.role(),
                    Label.ofRole(entry.role()),
                    entry.unit(),
                    entry.note(),
                    entry.late(),
                    entry.recordedLate());
        }
    }

    static TimelineView of(String number, Instant asOf, List<TimelineEntry> entries) {
        return new TimelineView(
                number, asOf, entries.stream().map(EntryView::of).toList());
    }
}
