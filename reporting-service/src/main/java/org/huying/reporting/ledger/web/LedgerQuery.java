package org.huying.reporting.ledger.web;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.LedgerFilter;

/** The filters of the ledger as they stand in the query. */
class LedgerQuery {
    private static final String COMMUNITY = "^\\d{12}$";
    private static final String GRID = "^\\d{15}$";
    private static final String CHANNEL = "^[A-Z0-9_]{1,40}$";
    private static final String TOPIC = "^[a-z0-9.-]{1,120}$";

    @QueryParam("community")
    @Parameter(
            description = "社区代码 · Division code, 12 digits",
            example = "520102033901",
            schema = @Schema(type = SchemaType.STRING, pattern = COMMUNITY))
    String community;

    @QueryParam("grid")
    @Parameter(
            description = "网格代码 · Grid code, 15 digits",
            example = "520102033901001",
            schema = @Schema(type = SchemaType.STRING, pattern = GRID))
    String grid;

    @QueryParam("channel")
    @Parameter(
            description = "收集渠道 · Channel (domain.md §3)",
            example = "GRID_VISIT",
            schema = @Schema(type = SchemaType.STRING, pattern = CHANNEL))
    String channel;

    @QueryParam("status")
    @Parameter(description = "状态 · Status", schema = @Schema(implementation = ConcernStatus.class))
    String status;

    @QueryParam("topic")
    @Parameter(
            description = "类别 · Topic, exactly",
            example = "services.opening-hours",
            schema = @Schema(type = SchemaType.STRING, pattern = TOPIC))
    String topic;

    /** @param before the line the page before ended with; null for the first one */
    LedgerFilter filter(UUID before) {
        List<FieldError> errors = new ArrayList<>();
        check("/community", community, COMMUNITY, "应为 12 位数字 · 12 digits", errors);
        check("/grid", grid, GRID, "应为 15 位数字 · 15 digits", errors);
        check("/channel", channel, CHANNEL, "没有这个渠道 · no such channel", errors);
        check("/topic", topic, TOPIC, "没有这个类别 · no such topic", errors);
        List<ConcernStatus> wanted = Arrays.stream(ConcernStatus.values())
                .filter(it -> it.name().equals(status))
                .toList();
        if (status != null && wanted.isEmpty())
            errors.add(new FieldError("/status", "可选值 · one of " + Arrays.toString(ConcernStatus.values())));
        if (!errors.isEmpty()) throw new Invalid(errors);
        return new LedgerFilter(community, grid, channel, status == null ? null : wanted.get(0), topic, before);
    }

    private static void check(String pointer, String text, String pattern, String detail, List<FieldError> errors) {
        if (text != null && !text.matches(pattern)) errors.add(new FieldError(pointer, detail));
    }
}
