package org.huying.reporting.hazard.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.hazard.HazardFilter;
import org.huying.reporting.hazard.HazardStatus;

/** The filters of the hazard ledger as they stand in the query. */
class HazardQuery {
    private static final String COMMUNITY = "^\\d{12}$";

    @QueryParam("community")
    @Parameter(
            description = "社区代码 · Division code, 12 digits",
            example = "520102033904",
            schema = @Schema(type = SchemaType.STRING, pattern = COMMUNITY))
    String community;

    @QueryParam("status")
    @Parameter(description = "状态 · Status", schema = @Schema(implementation = HazardStatus.class))
    String status;

    @QueryParam("limit")
    @Parameter(
            description = "每页条数 · Lines per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "翻页 · As given by Link rel=next")
    String cursor;

    PageRequest page() {
        return PageRequest.written(limit, cursor);
    }

    HazardFilter filter() {
        if (community != null && !community.matches(COMMUNITY))
            throw new Invalid("/community", "应为 12 位数字 · 12 digits");
        return new HazardFilter(
                community, status(), page().after().map(HazardQuery::id).orElse(null));
    }

    private HazardStatus status() {
        if (status == null) return null;
        return Arrays.stream(HazardStatus.values())
                .filter(it -> it.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new Invalid("/status", "可选值 · one of " + Arrays.toString(HazardStatus.values())));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
