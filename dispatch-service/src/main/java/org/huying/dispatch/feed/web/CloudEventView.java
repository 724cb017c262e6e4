package org.huying.dispatch.feed.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as the documentation shows it; what is sent is written once for all who get it. */
@Schema(
        name = "CloudEvent",
        description = "事件 · A CloudEvent 1.0 in JSON format; data by the type, see the JSON Schema at dataschema")
record CloudEventView(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "按此去重，也是续读位置 · Know repetitions by it; also the cursor behind it")
        UUID id,

        @Schema(examples = "/huying/dispatch") String source,
        @Schema(examples = "task.urged.v1") String type,
        @Schema(examples = "WLC-20231201-0001") String subject,

        @Schema(description = "发生时间 · When it happened, UTC")
        Instant time,

        @Schema(examples = "application/json") String datacontenttype,
        @Schema(examples = "/schemas/task.urged.v1") String dataschema,

        @Schema(description = "系统得知时间 · When the system learned of it, UTC")
        Instant recordedtime,

        @Schema(description = "同一值的事件按先后到达 · What has the same one arrives in order")
        String orderkey,

        @Schema(description = "位置，递增，有间隔 · Where it stands among all; grows, with gaps", examples = "1234")
        String position,

        @Schema(description = "同一请求引起的事件相同 · Ties together what one request set in motion")
        String correlationid,

        @Schema(description = "W3C trace context") String traceparent,

        @Schema(description = "内容 · What it says, by its type")
        Map<String, Object> data) {}
