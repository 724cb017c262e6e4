package org.huying.reporting.hotspot.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.paging.PageRequest;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;

/** What is asked of hot spots, as it stands in the query. */
class HotSpotQuery {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    @QueryParam("from")
    @Parameter(description = MOMENT + "Default: the beginning", example = "2023-10-01")
    String from;

    @QueryParam("to")
    @Parameter(description = MOMENT + "An instant is out, a day is in. Default: asOf", example = "2023-12-20")
    String to;

    @QueryParam("asOf")
    @Parameter(
            description = MOMENT + "A day means its last moment. Default: now; the future is refused",
            example = "2023-12-20")
    String asOf;

    @QueryParam("community")
    @Parameter(
            description = "社区代码 · Division code, 12 digits",
            example = "520102033901",
            schema = @Schema(type = SchemaType.STRING, pattern = Selection.COMMUNITY))
    String community;

    @QueryParam("grid")
    @Parameter(
            description = "网格代码 · Grid code, 15 digits",
            schema = @Schema(type = SchemaType.STRING, pattern = Selection.GRID))
    String grid;

    @QueryParam("channel")
    @Parameter(
            description = "收集渠道 · Channel (domain.md §3)",
            schema = @Schema(type = SchemaType.STRING, pattern = Selection.CODE))
    String channel;

    @QueryParam("topic")
    @Parameter(
            description = "类别，含下级 · Topic, with all below it",
            schema = @Schema(type = SchemaType.STRING, pattern = Selection.TOPIC))
    String topic;

    @QueryParam("nature")
    @Parameter(
            description = "性质 · Nature (domain.md §4)",
            schema = @Schema(type = SchemaType.STRING, pattern = Selection.CODE))
    String nature;

    @QueryParam("limit")
    @Parameter(
            description = "最多几处 · How many groups at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    int limit() {
        return PageRequest.written(limit, null).limit();
    }

    Window window(Instant now) {
        return WindowQuery.of(from, to, asOf, now);
    }

    Selection selection() {
        return Selection.of(community, grid, channel, topic, nature);
    }
}
