package org.huying.dispatch.partnercontract.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.partnercontract.Direction;
import org.huying.dispatch.partnercontract.PublishedType;

@Schema(description = "通知或答复的类型 · A type of notice or answer")
record PublishedTypeView(
        @Schema(description = "类型 · Wire name with its version", examples = "task.assigned.v1")
        String type,

        @Schema(description = "方向 · NOTICE: to the partner; ANSWER: from the partner")
        Direction direction,

        @Schema(examples = "任务派给你单位") String chinese,

        @Schema(examples = "A task was assigned to your unit")
        String english,

        @Schema(description = "JSON Schema of data", examples = "/schemas/task.assigned.v1")
        String schema,

        @Schema(description = "示例 · Whole events", examples = "/schemas/task.assigned.v1/examples")
        String examples) {
    static PublishedTypeView of(PublishedType type) {
        String schema = "/schemas/" + type.name();
        return new PublishedTypeView(
                type.name(),
                type.direction(),
                type.title().chinese(),
                type.title().english(),
                schema,
                schema + "/examples");
    }

    static List<PublishedTypeView> of(Iterable<PublishedType> types) {
        return java.util.stream.StreamSupport.stream(types.spliterator(), false)
                .map(PublishedTypeView::of)
                .toList();
    }
}
