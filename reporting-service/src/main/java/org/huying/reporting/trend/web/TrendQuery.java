package org.huying.reporting.trend.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;
import org.huying.reporting.trend.Step;

/** What is asked of a trend, as it stands in the query. */
class TrendQuery {
    @QueryParam("step")
    @Parameter(
            description = "步长 · Default: DAY",
            example = "WEEK",
            schema = @Schema(implementation = Step.class, defaultValue = "DAY"))
    String step;

    @QueryParam("from")
    @Parameter(
            description = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. Default: 30 days, 26 weeks "
                    + "or 24 months up to the end; at most 400 points",
            example = "2023-11-21")
    String from;

    @QueryParam("to")
    @Parameter(description = "An instant is out, a day is in. Default: asOf", example = "2023-12-20")
    String to;

    @QueryParam("asOf")
    @Parameter(description = "A day means its last moment. Default: now; the future is refused", example = "2023-12-20")
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

    Step step() {
        if (step == null) return Step.DAY;
        return Arrays.stream(Step.values())
                .filter(it -> it.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new Invalid("/step", "可选值 · one of " + Arrays.toString(Step.values())));
    }

    Window window(Instant now) {
        Step wanted = step();
        if (from != null && !from.isEmpty()) return WindowQuery.of(from, to, asOf, now);
        Window whole = WindowQuery.of(null, to, asOf, now);
        return new Window(wanted.usualFrom(whole.to()), whole.to(), whole.asOf());
    }

    Selection selection() {
        return Selection.of(community, grid, channel, topic, nature);
    }
}
