package org.huying.reporting.ledger.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.scope.Period;
import org.huying.reporting.scope.Selection;

/** The filters of the ledger as they stand in the query. */
class LedgerQuery {
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

    @QueryParam("status")
    @Parameter(description = "状态 · Status", schema = @Schema(implementation = ConcernStatus.class))
    String status;

    @QueryParam("outcome")
    @Parameter(description = "结果 · Outcome", schema = @Schema(implementation = Outcome.class))
    String outcome;

    @QueryParam("overdue")
    @Parameter(
            description = "仅超期 · Only what is past its deadline and not reported yet",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String overdue;

    @QueryParam("from")
    @Parameter(
            description =
                    "登记起 · Registered from that day of Asia/Shanghai or instant in UTC on. Default: the beginning",
            example = "2023-10-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "登记止 · An instant is out, a day is in. Default: asOf", example = "2023-12-20")
    String to;

    @QueryParam("asOf")
    @Parameter(
            description = "截至 · The lines as they stood then; a day means its last moment. Default: now; the future is "
                    + "refused. Give the same from page to page",
            example = "2023-12-20")
    String asOf;

    /** @param before the line the page before ended with; null for the first one */
    LedgerFilter filter(UUID before, Instant now) {
        Selection selection = new Selection(community, grid, channel, topic, nature);
        List<FieldError> errors = new ArrayList<>(selection.mistakes());
        ConcernStatus wanted = one("/status", status, ConcernStatus.values(), errors);
        Outcome closed = one("/outcome", outcome, Outcome.values(), errors);
        if (overdue != null && !overdue.matches("true|false"))
            errors.add(new FieldError("/overdue", "true 或 false · true or false"));
        if (!errors.isEmpty()) throw new Invalid(errors);
        Period period = Period.of(from, to, asOf, now);
        return new LedgerFilter(
                selection,
                wanted,
                closed,
                Period.isAbsent(from) ? null : period.from(),
                Period.isAbsent(to) ? null : period.to(),
                Boolean.parseBoolean(overdue),
                Period.isAbsent(asOf) ? LedgerFilter.WHATEVER_IS_KNOWN : period.asOf(),
                period.asOf(),
                before);
    }

    private static <E extends Enum<E>> E one(String pointer, String text, E[] values, List<FieldError> errors) {
        if (text == null) return null;
        for (E value : values) if (value.name().equals(text)) return value;
        errors.add(new FieldError(pointer, "可选值 · one of " + Arrays.toString(values)));
        return null;
    }
}
